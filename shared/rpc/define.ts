import type { z } from 'zod';

/** One call of a contract: what the window sends and what the host answers. */
export interface Call<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly input: Input;
  readonly output: Output;
}

/** Everything a window may ask of its host (`calls`) and everything the host may say unasked (`streams`). */
export interface Contract {
  readonly calls: Readonly<Record<string, Call>>;
  readonly streams: Readonly<Record<string, z.ZodType>>;
}

export type CallName<C extends Contract> = keyof C['calls'] & string;
export type StreamName<C extends Contract> = keyof C['streams'] & string;

/** What a caller passes in, before defaults and transforms of the schema. */
export type CallInput<C extends Contract, Name extends CallName<C>> = z.input<C['calls'][Name]['input']>;
/** What a handler receives, after the schema. */
export type CheckedInput<C extends Contract, Name extends CallName<C>> = z.output<C['calls'][Name]['input']>;
/** What a handler returns, before the schema. */
export type HandlerOutput<C extends Contract, Name extends CallName<C>> = z.input<C['calls'][Name]['output']>;
/** What a caller gets back, after the schema. */
export type CallOutput<C extends Contract, Name extends CallName<C>> = z.output<C['calls'][Name]['output']>;
/** What the host emits on a stream, before the schema. */
export type EmittedPayload<C extends Contract, Name extends StreamName<C>> = z.input<C['streams'][Name]>;
/** What a listener of a stream gets, after the schema. */
export type StreamPayload<C extends Contract, Name extends StreamName<C>> = z.output<C['streams'][Name]>;

/** Describes one call by the schemas of its input and output. A call without input takes `z.null()`. */
export function defineCall<Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
): Call<Input, Output> {
  return { input, output };
}
