package org.mingzhang.interpret;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.interpret.recognise.Books;
import org.mingzhang.interpret.recognise.Recogniser;
import org.mingzhang.layout.Layout;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.Recognition;
import org.mingzhang.template.Template;

/** Finds out what a document is and, with the forms of its place, what it says. Safe to share among threads. */
public final class Understander {

    private final Recogniser recogniser;
    private final Function<String, Template> forms;

    /**
     * Understands with these forms.
     *
     * @param known the forms of all places, by which documents are recognised
     * @param forms the forms to read a document of a jurisdiction with
     */
    public Understander(List<Template> known, Function<String, Template> forms) {
        this.recogniser = new Recogniser(known);
        this.forms = forms;
    }

    /** What a layout is and says; of several books in one file, the first. */
    public Understanding understand(Layout whole) {
        Layout layout = Books.first(whole);
        Recognition recognition = recogniser.recognise(layout);
        if (recognition.status() != Recognition.Status.DISCLOSURE) {
            return new Understanding(recognition, Optional.empty());
        }
        Disclosure disclosure = recognition.disclosure();
        Template form = forms.apply(disclosure.jurisdiction());
        return new Understanding(recognition, Optional.of(new Interpreter().interpret(layout, disclosure, form)));
    }
}
