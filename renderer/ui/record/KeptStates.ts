/** How something is looked at, by what it belongs to (the open catalogue): it outlives the page, and can be set from elsewhere. */
export class KeptStates<State> {
  readonly #states = new WeakMap<object, State>();
  readonly #listeners = new Set<() => void>();

  /** Undefined as long as nobody has changed anything. */
  get(owner: object): State | undefined {
    return this.#states.get(owner);
  }

  set(owner: object, state: State): void {
    this.#states.set(owner, state);
    for (const listener of this.#listeners) listener();
  }

  /** Calls the listener after a state was set. Returns the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
