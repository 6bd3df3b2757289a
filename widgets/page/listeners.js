/**
 * What an element listens to while it is connected.
 *
 * `addEventListener` takes a `signal` that would end it all at once, but not in
 * Safari 14 and Firefox 78, where the listeners would stay.
 */
export class Listeners {
  /** @type {(() => void)[]} */
  _ends = [];

  /**
   * @param {EventTarget} target
   * @param {string} type
   * @param {(event: any) => void} heard
   */
  add(target, type, heard) {
    target.addEventListener(type, heard);
    this._ends.push(() => target.removeEventListener(type, heard));
  }

  /** Stop listening to anything. */
  end() {
    for (const end of this._ends.splice(0)) end();
  }
}
