/** Boxes of deeds, alike on every page that shows the same deed. */
import { onChange, tick, ticked } from './ticks.js';

/**
 * Keeps the page's boxes as the device has them, and the device as the boxes are.
 * @param {(done: Set<string>, kept: boolean) => void} show called with all deeds that are done, and
 *   whether the device keeps them
 * @returns {() => void} reads the device again
 */
export function keepBoxes(show) {
  const boxes = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll('input[data-tick]')]);
  const nameOf = (/** @type {HTMLInputElement} */ box) => box.dataset.tick ?? '';
  let kept = true;

  function refresh() {
    const done = ticked();
    if (kept) boxes.forEach((box) => (box.checked = done.has(nameOf(box))));
    else boxes.filter((box) => box.checked).forEach((box) => done.add(nameOf(box)));
    show(done, kept);
  }

  boxes.forEach((box) =>
    box.addEventListener('change', () => {
      boxes.filter((twin) => nameOf(twin) === nameOf(box)).forEach((twin) => (twin.checked = box.checked));
      kept = tick(nameOf(box), box.checked);
      refresh();
    }),
  );
  onChange(refresh);
  refresh();
  return refresh;
}
