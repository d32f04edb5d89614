/** A value that is there, or that will be: what is there is never waited for. */
export type MaybePromise<Value> = Value | Promise<Value>;

export const isPromise = <Value>(value: MaybePromise<Value>): value is Promise<Value> =>
  value instanceof Promise;

/** Uses a value at once if it is there, else when it comes. */
export const whenThere = <Value, Result>(
  value: MaybePromise<Value>,
  use: (value: Value) => MaybePromise<Result>,
): MaybePromise<Result> => (isPromise(value) ? value.then(use) : use(value));

/** All of some values, at once if all are there. */
export const allThere = <Value>(values: readonly MaybePromise<Value>[]): MaybePromise<Value[]> =>
  values.some(isPromise) ? Promise.all(values) : (values as Value[]);
