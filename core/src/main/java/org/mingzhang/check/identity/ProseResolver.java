package org.mingzhang.check.identity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FigureState;

/** Finds the claims that a reference to prose means. */
final class ProseResolver {

    private final FactIndex index;

    ProseResolver(FactIndex index) {
        this.index = index;
    }

    /** Claims that state the referenced figure, for the year and nature of the disclosure, in reading order. */
    List<Claim> candidates(Reference.InProse reference) {
        return matching(reference)
                .filter(claim -> reference.measure().of(claim).isStated()
                        || reference.measure().isImplied(claim))
                .toList();
    }

    /** What all claims of a companion agree on; they cannot be told by where they stand. */
    Resolved agreed(Reference.InProse reference, BigDecimal factor, Frame frame) {
        List<Claim> fitting = candidates(reference).stream()
                .filter(claim -> !reference.qualifier().equals(Reference.EACH)
                        || frame.claim()
                                .filter(anchor -> anchor.qualifier().equals(claim.qualifier()))
                                .isPresent())
                .toList();
        return fitting.isEmpty() ? nothing(reference) : only(reference, factor, fitting);
    }

    Resolved resolve(Reference.InProse reference, BigDecimal factor, boolean sum, Frame frame) {
        List<Claim> candidates = candidates(reference);
        if (candidates.isEmpty()) {
            return nothing(reference);
        }
        return sum ? sum(reference, factor, candidates, frame) : single(reference, factor, candidates, frame);
    }

    private Stream<Claim> matching(Reference.InProse reference) {
        return index.claims(reference.subject()).stream()
                .filter(claim -> reference.part().isEmpty() || claim.partKey().equals(reference.part()))
                .filter(claim -> qualifies(claim, reference.qualifier()))
                .filter(this::isOfThisYear);
    }

    private static boolean qualifies(Claim claim, String qualifier) {
        return switch (qualifier) {
            case "" -> claim.qualifier().isEmpty();
            case Reference.EACH -> !claim.qualifier().isEmpty();
            default -> claim.qualifier().equals(qualifier);
        };
    }

    private boolean isOfThisYear(Claim claim) {
        Disclosure disclosure = index.document().disclosure();
        boolean year = claim.year() == 0 || disclosure.fiscalYear() == 0 || claim.year() == disclosure.fiscalYear();
        boolean nature = disclosure.kind() == DisclosureKind.UNKNOWN
                || claim.isPlan() == (disclosure.kind() == DisclosureKind.BUDGET);
        return year && nature;
    }

    private Resolved nothing(Reference.InProse reference) {
        boolean illegible = matching(reference)
                .anyMatch(claim -> reference.measure().of(claim).state() == FigureState.UNREADABLE);
        if (illegible) {
            return Resolved.Lacks.of(
                    Missing.Cause.UNREADABLE,
                    "文字中“" + reference.subject() + "”的数字无法辨认",
                    "the figure that the text gives for " + reference.subject() + " is not legible");
        }
        return reference.optional()
                ? new Resolved.Nothing()
                : Resolved.Lacks.of(
                        Missing.Cause.CLAIM,
                        "文字中没有说明“" + reference.subject() + "”的"
                                + reference.measure().key(),
                        "the text does not state " + reference.subject() + " ("
                                + reference.measure().key() + ")");
    }

    /** The claim that goes with the one the comparison is about: itself, of its passage, of its part, or the only one. */
    private Resolved single(Reference.InProse reference, BigDecimal factor, List<Claim> candidates, Frame frame) {
        List<Claim> fitting = candidates;
        if (frame.claim().isPresent()) {
            Claim anchor = frame.claim().get();
            if (candidates.stream().anyMatch(claim -> claim.id() == anchor.id())) {
                return found(reference, factor, anchor);
            }
            if (reference.qualifier().equals(Reference.EACH)) {
                fitting = candidates.stream()
                        .filter(claim -> claim.qualifier().equals(anchor.qualifier()))
                        .toList();
                if (fitting.isEmpty()) {
                    return nothing(reference);
                }
            }
            List<Claim> near = fitting.stream()
                    .filter(claim -> claim.passage() == anchor.passage())
                    .toList();
            if (near.isEmpty()) {
                near = fitting.stream()
                        .filter(claim ->
                                !claim.partKey().isEmpty() && claim.partKey().equals(anchor.partKey()))
                        .toList();
            }
            if (!near.isEmpty()) {
                return found(
                        reference,
                        factor,
                        near.stream()
                                .min(Comparator.comparingInt(claim -> Math.abs(claim.id() - anchor.id())))
                                .orElseThrow());
            }
        }
        return only(reference, factor, fitting);
    }

    private static Resolved only(Reference.InProse reference, BigDecimal factor, List<Claim> fitting) {
        long values = fitting.stream()
                .map(claim -> reference.measure().of(claim).amount().stripTrailingZeros())
                .distinct()
                .count();
        return values == 1
                ? found(reference, factor, fitting.get(0))
                : Resolved.Lacks.of(
                        Missing.Cause.AMBIGUOUS,
                        "文字中“" + reference.subject() + "”有几个不同的数",
                        "the text gives several figures for " + reference.subject());
    }

    /** Adds up within one part of the narrative, every qualifier once. */
    private Resolved sum(Reference.InProse reference, BigDecimal factor, List<Claim> candidates, Frame frame) {
        Map<String, List<Claim>> byPart = new LinkedHashMap<>();
        candidates.forEach(claim -> byPart.computeIfAbsent(claim.partKey(), part -> new ArrayList<>())
                .add(claim));
        List<Claim> group = Optional.ofNullable(
                        byPart.get(frame.claim().map(Claim::partKey).orElse("")))
                .orElse(byPart.values().iterator().next());
        Set<String> seen = new HashSet<>();
        List<LinearEquation.Part> parts = new ArrayList<>();
        for (Claim claim : group) {
            if (seen.add(claim.qualifier())) {
                parts.add(new LinearEquation.Part(factor, Optional.of(cell(reference, claim))));
            }
        }
        return new Resolved.Found(parts);
    }

    private static Resolved found(Reference.InProse reference, BigDecimal factor, Claim claim) {
        if (!reference.measure().of(claim).isStated() && reference.measure().isImplied(claim)) {
            if (claim.direction() == Direction.UNCHANGED) {
                return Resolved.Found.cell(factor, new Cell(claim, Measure.AMOUNT, claim.amount()));
            }
            BigDecimal sign = claim.direction() == Direction.INCREASE ? factor.negate() : factor;
            return new Resolved.Found(List.of(
                    new LinearEquation.Part(factor, Optional.of(new Cell(claim, Measure.AMOUNT, claim.amount()))),
                    new LinearEquation.Part(sign, Optional.of(new Cell(claim, Measure.CHANGE, claim.change())))));
        }
        return Resolved.Found.cell(factor, cell(reference, claim));
    }

    private static Cell cell(Reference.InProse reference, Claim claim) {
        Figure figure = reference.measure().of(claim);
        Measure measure = switch (reference.measure()) {
            case LAST_YEAR, BUDGET, OPENING_BUDGET, LAST_BUDGET, LAST, LAST_ACTUAL -> Measure.BASE;
            default -> reference.measure();
        };
        return new Cell(claim, measure, figure);
    }
}
