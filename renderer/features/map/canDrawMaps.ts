/** Whether this browser can draw a map (WebGL 2); a remote desktop without a graphics card often cannot. */
export const canDrawMaps = (): boolean => document.createElement('canvas').getContext('webgl2') !== null;
