package org.mingzhang.sdk.cases;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Place;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Comparator;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.IndicatorForm;
import org.mingzhang.model.Part;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;
import org.mingzhang.model.Project;
import org.mingzhang.model.Reason;
import org.mingzhang.model.Scope;
import org.mingzhang.model.TocEntry;
import org.mingzhang.model.Unit;
import org.mingzhang.sdk.cases.CaseReader.Node;

/** Makes the facts of a case from what is written. */
final class CaseDocument {

    private static final String FILE = "case";
    private static final String DEPARTMENT = "某市某局";
    private static final int YEAR = 2024;

    private final List<Place> places = new ArrayList<>();

    private CaseDocument() {}

    static BudgetDocument of(Node node) {
        return new CaseDocument().document(node);
    }

    private BudgetDocument document(Node node) {
        Disclosure disclosure = new Disclosure(
                node.text("department", DEPARTMENT),
                Integer.parseInt(node.text("year", String.valueOf(YEAR))),
                node.choice("kind", DisclosureKind.class, DisclosureKind.BUDGET),
                node.choice("scope", Scope.class, Scope.DEPARTMENT),
                node.text("jurisdiction", ""),
                Unit.TEN_THOUSAND_YUAN,
                place());
        CaseTables tables = new CaseTables(this);
        Node written = node.at("tables");
        written.fields().keySet().forEach(kind -> tables.add(String.valueOf(kind), written.at(String.valueOf(kind))));
        return new BudgetDocument(
                disclosure,
                contents(node),
                parts(node),
                passages(node),
                tables.tables(),
                tables.lines(),
                tables.amounts(),
                claims(node),
                projects(node),
                indicators(node));
    }

    /** A place of its own for every fact. */
    Place place() {
        Place place = new Place(FILE, 1, places.size() + 1, Box.NONE);
        places.add(place);
        return place;
    }

    private List<TocEntry> contents(Node node) {
        List<TocEntry> entries = new ArrayList<>();
        for (Object kind : node.list("contents")) {
            entries.add(new TocEntry(
                    String.valueOf(entries.size() + 1), String.valueOf(kind), String.valueOf(kind), "", true, place()));
        }
        return entries;
    }

    private List<Part> parts(Node node) {
        List<Part> parts = new ArrayList<>();
        for (Node part : node.items("parts")) {
            String title = part.text("title", part.text("key", ""));
            String text = part.text("text", "");
            parts.add(new Part(
                    parts.size(),
                    -1,
                    part.text("key", ""),
                    part.text("number", ""),
                    title,
                    title,
                    1,
                    text,
                    text,
                    place()));
        }
        return parts;
    }

    private List<Passage> passages(Node node) {
        List<Passage> passages = new ArrayList<>();
        for (Object item : node.list("passages")) {
            boolean plain = !(item instanceof java.util.Map);
            Node passage = Node.of(plain ? java.util.Map.of("text", item) : item, node.where());
            passages.add(new Passage(
                    passages.size(),
                    -1,
                    passage.text("part", ""),
                    passage.choice("role", PassageRole.class, PassageRole.BODY),
                    passage.text("text"),
                    place()));
        }
        return passages;
    }

    private List<Claim> claims(Node node) {
        List<Claim> claims = new ArrayList<>();
        String plan = String.valueOf(!node.text("kind", "").equals(DisclosureKind.FINAL_ACCOUNTS.name()));
        for (Node claim : node.items("claims")) {
            Unit unit = claim.choice("unit", Unit.class, Unit.TEN_THOUSAND_YUAN);
            claims.add(new Claim(
                    claims.size(),
                    claim.text("subject"),
                    claim.text("qualifier", ""),
                    claim.text("code", ""),
                    Integer.parseInt(claim.text("year", String.valueOf(YEAR))),
                    Boolean.parseBoolean(claim.text("plan", plan)),
                    figure(claim, "amount", unit),
                    claim.choice("baseKind", BaseKind.class, BaseKind.PREVIOUS_BUDGET),
                    figure(claim, "base", unit),
                    claim.choice("direction", Direction.class, Direction.UNSTATED),
                    figure(claim, "change", unit),
                    figure(claim, "rate", Unit.PERCENT),
                    figure(claim, "share", Unit.PERCENT),
                    figure(claim, "completion", Unit.PERCENT),
                    reason(claim),
                    claim.text("part", ""),
                    Integer.parseInt(claim.text("passage", "0")),
                    claim.text("quote", claim.text("subject")),
                    place()));
        }
        return claims;
    }

    private static Reason reason(Node claim) {
        if (!claim.has("reason")) {
            return Reason.ABSENT;
        }
        String text = claim.text("reason");
        return new Reason(text.isEmpty() ? Reason.State.EMPTY : Reason.State.STATED, text);
    }

    private List<Project> projects(Node node) {
        List<Project> projects = new ArrayList<>();
        for (Node project : node.items("projects")) {
            String name = project.text("name");
            projects.add(new Project(
                    name,
                    project.text("key", name),
                    figure(project, "amount", Unit.TEN_THOUSAND_YUAN),
                    "",
                    project.text("goals", ""),
                    project.text("source", "绩效目标表"),
                    place()));
        }
        return projects;
    }

    private List<Indicator> indicators(Node node) {
        List<Indicator> indicators = new ArrayList<>();
        for (Node indicator : node.items("indicators")) {
            String name = indicator.text("name");
            indicators.add(new Indicator(
                    indicator.text("owner", DEPARTMENT),
                    indicator.text("first", "产出指标"),
                    indicator.text("second", "数量指标"),
                    name,
                    indicator.text("key", name),
                    indicator.choice("comparator", Comparator.class, Comparator.AT_LEAST),
                    figure(indicator, "value", indicator.choice("unit", Unit.class, Unit.COUNT)),
                    indicator.text("measure", ""),
                    indicator.choice("form", IndicatorForm.class, IndicatorForm.QUANTIFIED),
                    indicator.text("text", indicator.text("value", "")),
                    indicator.text("source", "绩效目标表"),
                    place()));
        }
        return indicators;
    }

    private static Figure figure(Node node, String key, Unit unit) {
        return node.has(key) ? CaseTables.figure(node.text(key), unit) : Figure.ABSENT;
    }
}
