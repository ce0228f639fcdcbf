/** A localStorage whose own properties are its keys, as a browser's are. */
export function shelf() {
  return Object.create({
    getItem(key) {
      return Object.hasOwn(this, key) ? this[key] : null;
    },
    setItem(key, value) {
      this[key] = value;
    },
    removeItem(key) {
      delete this[key];
    },
  });
}

/** Where the device keeps a key for a portal whose assets lie where ours do. @param {string} key */
export function place(key) {
  return `vejviser:${new URL('../../../../', import.meta.url).pathname.slice(1)}${key}`;
}
