// Pictures on request: one question at a time, and when it is answered the newest that came meanwhile.

export class Asking {
  /** `ask(wanted, signal)` gives a promise; `got(answer, wanted)` is told of it, `failed(error)` of errors. */
  constructor(ask, got, failed) {
    Object.assign(this, { ask, got, failed, next: null, running: false });
    this.end = new AbortController();
  }

  want(wanted) {
    this.next = wanted;
    if (!this.running) this.run();
  }

  get quiet() {
    return !this.running && !this.next;
  }

  async run() {
    this.running = true;
    while (this.next && !this.end.signal.aborted) {
      const wanted = this.next;
      this.next = null;
      try {
        this.got(await this.ask(wanted, this.end.signal), wanted);
      } catch (error) {
        if (error.name === "AbortError") break;
        this.failed(error);
      }
    }
    this.running = false;
  }

  gone() {
    this.end.abort();
  }
}
