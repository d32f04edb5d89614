type Parameter = (prototype: object, name: string | symbol, index: number) => void;

/** Adds a method to a resolver class, with a decorator for each of its parameters. */
export function declareMethod(
  prototype: object,
  name: string,
  method: unknown,
  parameters: readonly Parameter[],
): void {
  Object.defineProperty(prototype, name, { value: method, configurable: true, writable: true });
  parameters.forEach((parameter, index) => {
    parameter(prototype, name, index);
  });
}

/** The descriptor of a method added before, as method decorators take it. */
export function declaredMethod(prototype: object, name: string): PropertyDescriptor {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  if (!descriptor) throw new TypeError(`${name} is not declared`);
  return descriptor;
}
