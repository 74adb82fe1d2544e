import type { Rectangle } from 'electron';

/** Where a window stood, in screen pixels, and whether it filled the screen. */
export interface WindowBounds extends Rectangle {
  maximized: boolean;
}

/** How much of a window must lie on a screen for a person to find and drag it. */
const graspable = 100;

/**
 * Whether a window with these bounds can be seen and moved on one of the screens: a second screen may be gone since.
 * @param workAreas of the screens, without task bars
 */
export function isGraspable(bounds: Rectangle, workAreas: Rectangle[]): boolean {
  return workAreas.some((area) => {
    const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
    const titleBarInside = bounds.y >= area.y && bounds.y <= area.y + area.height - graspable;
    return width >= graspable && titleBarInside;
  });
}
