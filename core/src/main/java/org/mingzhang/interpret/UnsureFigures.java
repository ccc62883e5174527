package org.mingzhang.interpret;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mingzhang.layout.UnsurePlaces;
import org.mingzhang.model.Amount;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Passage;
import org.mingzhang.model.Project;

/**
 * Makes numbers unreadable that were recognised from images, or stand in text that is out of order or may be cut: they are
 * shown, and nothing is computed with them.
 */
final class UnsureFigures {

    private final UnsurePlaces places;

    UnsureFigures(UnsurePlaces places) {
        this.places = places;
    }

    BudgetDocument on(BudgetDocument document) {
        if (places.isEmpty()) {
            return document;
        }
        Set<Integer> unsurePassages = document.passages().stream()
                .filter(passage -> places.contains(passage.place()))
                .map(Passage::id)
                .collect(Collectors.toSet());
        // What a part lists may go on on the unread page, so nothing can be added up in it.
        Set<String> cutParts = document.passages().stream()
                .filter(passage -> !passage.partKey().isEmpty() && places.isCut(passage.place()))
                .map(Passage::partKey)
                .collect(Collectors.toSet());
        return new BudgetDocument(
                document.disclosure(),
                document.contents(),
                document.parts(),
                document.passages(),
                document.tables(),
                document.lines(),
                each(document.amounts(), amount -> places.isMisread(amount.place()) ? doubted(amount) : amount),
                each(
                        document.claims(),
                        claim -> places.contains(claim.place())
                                        || unsurePassages.contains(claim.passage())
                                        || cutParts.contains(claim.partKey())
                                ? doubted(claim)
                                : claim),
                each(document.projects(), project -> places.contains(project.place()) ? doubted(project) : project),
                each(
                        document.indicators(),
                        indicator -> places.contains(indicator.place()) ? doubted(indicator) : indicator),
                document.milestones(),
                document.companions());
    }

    private static <T> List<T> each(List<T> facts, UnaryOperator<T> change) {
        return facts.stream().map(change).toList();
    }

    private static Amount doubted(Amount amount) {
        return amount.with(doubted(amount.figure()));
    }

    private static Claim doubted(Claim claim) {
        return new Claim(
                claim.id(),
                claim.subject(),
                claim.qualifier(),
                claim.code(),
                claim.year(),
                claim.isPlan(),
                doubted(claim.amount()),
                claim.baseKind(),
                doubted(claim.base()),
                claim.direction(),
                doubted(claim.change()),
                doubted(claim.rate()),
                doubted(claim.share()),
                doubted(claim.completion()),
                claim.reason(),
                claim.partKey(),
                claim.passage(),
                claim.quote(),
                claim.place());
    }

    private static Project doubted(Project project) {
        return new Project(
                project.name(),
                project.key(),
                doubted(project.amount()),
                project.purpose(),
                project.goals(),
                project.source(),
                project.place());
    }

    private static Indicator doubted(Indicator indicator) {
        return new Indicator(
                indicator.owner(),
                indicator.first(),
                indicator.second(),
                indicator.name(),
                indicator.key(),
                indicator.comparator(),
                doubted(indicator.value()),
                indicator.measure(),
                indicator.form(),
                indicator.text(),
                indicator.source(),
                indicator.place());
    }

    private static Figure doubted(Figure figure) {
        return figure.isStated() ? Figure.of(FigureState.UNREADABLE, figure.unit(), figure.raw()) : figure;
    }
}
