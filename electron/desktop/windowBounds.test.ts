import { describe, expect, it } from 'vitest';
import { isGraspable } from './windowBounds.ts';

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const secondScreen = { x: 1366, y: 0, width: 1920, height: 1040 };
const window = { width: 1000, height: 700 };

describe('isGraspable', () => {
  it('takes a window back to the second screen while that is plugged in', () => {
    expect(isGraspable({ x: 1500, y: 50, ...window }, [laptop, secondScreen])).toBe(true);
  });
  it('does not open a window on a screen that is gone', () => {
    expect(isGraspable({ x: 1500, y: 50, ...window }, [laptop])).toBe(false);
  });
  it('does not open a window whose title bar lies above or below the screen', () => {
    expect(isGraspable({ x: 0, y: -40, ...window }, [laptop])).toBe(false);
    expect(isGraspable({ x: 0, y: 700, ...window }, [laptop])).toBe(false);
  });
  it('takes a window of which a hand-breadth is still on the screen', () => {
    expect(isGraspable({ x: -900, y: 0, ...window }, [laptop])).toBe(true);
    expect(isGraspable({ x: -950, y: 0, ...window }, [laptop])).toBe(false);
  });
});
