"""Shows the six questions in the page: Python builds the form and hears it sent."""

from six import PLAN, view

try:
    from pyscript import document
    from pyscript.ffi import create_proxy
except ImportError:  # Pyodide by itself
    from js import document
    from pyodide.ffi import create_proxy

answers = {}


def element(tag, text="", **attributes):
    """Return a new element."""
    made = document.createElement(tag)
    made.textContent = text
    for name, value in attributes.items():
        made.setAttribute(name.replace("_", "-").strip("-"), value)
    return made


def show():
    """Put the next question, or the plan, into the page."""
    place = document.querySelector("#guide")
    question = view(answers)
    if question is None:
        made = element("ol", _class="guide-plan")
        for step in PLAN:
            made.append(element("li", step))
    else:
        id, title, options = question
        made = element("form", _class="guide-question", data_question=id)
        made.append(element("h2", title))
        for option in options:
            label = element("label", option)
            label.prepend(element("input", type="radio", name=id, value=option))
            made.append(label)
        made.append(element("button", "Continue", type="submit"))
    place.replaceChildren(made)


def answered(event):
    """Keep the answer and go on."""
    event.preventDefault()
    id = event.target.dataset.question
    answers[id] = document.querySelector("input:checked").value
    show()


document.querySelector("#guide").addEventListener("submit", create_proxy(answered))
show()
document.body.dataset.ready = "yes"
