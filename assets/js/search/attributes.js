/** @param {HTMLElement} element @param {Record<string, any>} attributes */
export function set(element, attributes) {
  Object.entries(attributes).forEach((one) => element.setAttribute(...one));
}
