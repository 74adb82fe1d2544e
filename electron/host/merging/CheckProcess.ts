/** A process of its own that looks at files (checkMain.ts). It must not keep the program from ending. */
export interface CheckProcess {
  post(job: object): void;
  onAnswer(listener: (answer: unknown) => void): void;
  /** Told once, when the process is gone, by whatever cause. */
  onEnd(listener: (cause: unknown) => void): void;
  /** Ends it at once, whatever it does. */
  end(): void;
}

/** Starts one that may use so many mebibytes for objects. */
export type StartCheckProcess = (memory: number) => CheckProcess;
