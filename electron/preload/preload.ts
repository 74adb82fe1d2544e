import { contextBridge, ipcRenderer } from 'electron';
import { bridgeName, type Bridge, type BridgeFrame } from '../../shared/rpc/bridge.ts';

const bridge: Bridge = {
  send(frame) {
    ipcRenderer.send(bridgeName, frame);
  },
  onFrame(listener) {
    ipcRenderer.on(bridgeName, (_event, frame: BridgeFrame) => listener(frame));
  },
};

contextBridge.exposeInMainWorld(bridgeName, bridge);
