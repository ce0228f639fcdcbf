// The preview's own script, in no published page: loads the page anew when it has changed, and
// shows what is wrong with the site in its place.
const version = document.currentScript.dataset.version;
const address = "/.vejviser/";

const news = new EventSource(
  `${address}events?page=${encodeURIComponent(decodeURI(location.pathname))}&version=${version}`,
);
news.addEventListener("reload", () => location.reload());
news.addEventListener("faults", (event) => show(JSON.parse(event.data)));

let shown = null;

function show(wrong) {
  shown?.remove();
  shown = null;
  if (wrong.faults.length === 0) return;
  shown = element("div", { lang: wrong.language });
  // A shadow of its own, so that neither the page's styles nor these reach the other.
  const shadow = shown.attachShadow({ mode: "open" });
  const dialog = element("dialog", { "aria-labelledby": "title" }, [
    element("h1", { id: "title" }, [wrong.title]),
    element("ul", {}, wrong.faults.map(fault)),
    ...(wrong.more ? [element("p", {}, [wrong.more])] : []),
    element("form", { method: "dialog" }, [element("button", {}, [wrong.close])]),
  ]);
  shadow.append(element("link", { rel: "stylesheet", href: `${address}preview.css` }), dialog);
  document.documentElement.append(shown);
  dialog.showModal();
}

function fault(one) {
  const line = one.before + one.marked + one.after;
  return element("li", {}, [
    element("p", { class: "place" }, [one.place]),
    element("p", { class: "sentence" }, [one.sentence, " ", element("code", {}, [`[${one.rule}]`])]),
    ...(line
      ? [element("pre", {}, [one.before, element("mark", {}, [one.marked]), one.after])]
      : []),
    element("p", { class: "way" }, [one.way]),
  ]);
}

function element(name, attributes, content = []) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}
