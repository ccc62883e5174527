package org.mingzhang.cli;

import java.util.List;
import java.util.Optional;
import org.mingzhang.check.pack.Pack;
import org.mingzhang.check.pack.PackException;
import org.mingzhang.check.pack.Packs;
import org.mingzhang.interpret.Interpretation;
import org.mingzhang.interpret.Interpreter;
import org.mingzhang.interpret.recognise.Recogniser;
import org.mingzhang.interpret.recognise.Recognition;
import org.mingzhang.layout.Layout;
import org.mingzhang.report.reading.Reading;
import org.mingzhang.template.Template;

/** The packs at hand, and reading with their forms. */
final class Desk implements AutoCloseable {

    private final Packs packs;
    private final List<Template> templates;

    private Desk(Packs packs, List<Template> templates) {
        this.packs = packs;
        this.templates = templates;
    }

    static Desk open(List<String> packValues) throws CommandException {
        Packs packs = PackChoice.of(packValues).open();
        try {
            return new Desk(packs, packs.templates());
        } catch (PackException e) {
            packs.close();
            throw PackChoice.broken(e);
        }
    }

    List<Pack> packs() {
        return packs.all();
    }

    /** What a layout says, read with the form of its place, or the national one. */
    Reading understand(String name, Layout layout) {
        Recognition recognition = new Recogniser(templates).recognise(layout);
        if (recognition.status() != Recognition.Status.DISCLOSURE) {
            return new Reading(name, layout, recognition, Optional.empty());
        }
        String place = recognition.disclosure().jurisdiction();
        Template form = template(place).or(() -> template("national")).orElse(templates.get(0));
        Interpretation interpretation = new Interpreter().interpret(layout, recognition.disclosure(), form);
        return new Reading(name, layout, recognition, Optional.of(interpretation));
    }

    private Optional<Template> template(String jurisdiction) {
        return templates.stream()
                .filter(template -> template.jurisdiction().equals(jurisdiction))
                .findFirst();
    }

    @Override
    public void close() {
        packs.close();
    }
}
