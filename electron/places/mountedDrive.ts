/** A drive that can be pulled out, as the tools of a system name it. */
export interface MountedDrive {
  /** Its folder, absolute. */
  readonly path: string;
  /** Empty where it has no name. */
  readonly name: string;
}
