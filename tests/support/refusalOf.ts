import { Refusal, type RefusalCode } from '../../shared/refusal.ts';

/** The code a task was refused with; null when it succeeded. What is not a Refusal is thrown on. */
export async function refusalOf(task: Promise<unknown>): Promise<RefusalCode | null> {
  try {
    await task;
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
