import { createRoot } from 'react-dom/client';
import { connect } from '../shared/rpc/connect.ts';
import type { AppContract } from '../shared/rpc/contract.ts';
import { App } from './app/App.tsx';
import { NoHost } from './app/NoHost.tsx';
import { SettingsStore } from './app/SettingsStore.ts';
import { openTransport } from './host/openTransport.ts';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

const place = document.querySelector('#window');
if (place === null) throw new Error('index.html lacks #window');
const root = createRoot(place);

try {
  const host = connect<AppContract>(await openTransport());
  const { version, settings } = await host.call('app.read', null);
  root.render(<App host={host} settings={new SettingsStore(host, settings)} version={version} />);
} catch (error) {
  console.error(error);
  root.render(<NoHost />);
}
