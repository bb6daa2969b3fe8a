/**
 * Stands in for `node:async_hooks` where there is no Node. Svelte keeps there what components fetch while they are drawn; those of this
 * site are given all that they show, and fetch nothing.
 */
export class AsyncLocalStorage<Store> {
  #store: Store | undefined;

  run<Result>(store: Store, draw: () => Result): Result {
    this.#store = store;
    return draw();
  }

  getStore(): Store | undefined {
    return this.#store;
  }
}
