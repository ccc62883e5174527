package org.mingzhang.sdk.cases;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.check.Circumstances;
import org.mingzhang.check.companion.Companions;
import org.mingzhang.check.pack.PackNode;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.Place;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.BudgetDocument;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Companion;
import org.mingzhang.model.Comparator;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Disclosure;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.IndicatorForm;
import org.mingzhang.model.Kinship;
import org.mingzhang.model.Milestone;
import org.mingzhang.model.Part;
import org.mingzhang.model.Passage;
import org.mingzhang.model.PassageRole;
import org.mingzhang.model.Project;
import org.mingzhang.model.Reason;
import org.mingzhang.model.Scope;
import org.mingzhang.model.TocEntry;
import org.mingzhang.model.Unit;

/** Makes the facts of a case from what is written. */
final class CaseDocument {

    private static final String FILE = "case";
    private static final String DEPARTMENT = "某市某局";
    private static final int YEAR = 2024;

    private static final Set<String> DOCUMENT = Set.of(
            "department",
            "year",
            "kind",
            "scope",
            "jurisdiction",
            "tables",
            "claims",
            "passages",
            "parts",
            "contents",
            "indicators",
            "projects",
            "approved",
            "published",
            "companions");
    private static final Set<String> PART = Set.of("key", "number", "title", "text");
    private static final Set<String> ENTRY = Set.of("kind", "title", "part");
    private static final Set<String> PASSAGE = Set.of("text", "part", "role");
    private static final Set<String> CLAIM = Set.of(
            "subject",
            "qualifier",
            "code",
            "year",
            "plan",
            "amount",
            "baseKind",
            "base",
            "direction",
            "change",
            "rate",
            "share",
            "completion",
            "reason",
            "part",
            "passage",
            "quote",
            "unit");
    private static final Set<String> PROJECT = Set.of("name", "key", "amount", "purpose", "goals", "source");
    private static final Set<String> INDICATOR = Set.of(
            "owner",
            "first",
            "second",
            "name",
            "key",
            "comparator",
            "value",
            "unit",
            "measure",
            "form",
            "text",
            "source");

    private final List<Place> places = new ArrayList<>();

    private CaseDocument() {}

    static BudgetDocument of(CaseNode node) {
        return new CaseDocument().document(node);
    }

    private BudgetDocument document(CaseNode node) {
        node.only(DOCUMENT);
        Disclosure disclosure = new Disclosure(
                node.text("department", DEPARTMENT),
                node.number("year", YEAR),
                node.choice("kind", DisclosureKind.class, DisclosureKind.BUDGET),
                node.choice("scope", Scope.class, Scope.DEPARTMENT),
                node.text("jurisdiction", ""),
                Unit.TEN_THOUSAND_YUAN,
                place());
        CaseTables tables = new CaseTables(this);
        CaseNode written = node.at("tables");
        written.fields().keySet().forEach(kind -> tables.add(kind, written.at(kind)));
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
                indicators(node),
                dates(node, disclosure),
                companions(node.at("companions")));
    }

    /** Documents beside this one, by the key of their relation; several as a list. */
    private static List<Companion> companions(CaseNode node) {
        List<Companion> companions = new ArrayList<>();
        for (String key : node.fields().keySet()) {
            Kinship kinship = Kinship.of(key)
                    .orElseThrow(() -> new CaseException(
                            node.mark(),
                            "没有“" + key + "”这种文件，可用：上年、预算、部门、单位",
                            "there is no such document as '" + key + "'; use 上年, 预算, 部门 or 单位"));
            for (CaseNode other : node.items(key)) {
                BudgetDocument document = new CaseDocument().document(other);
                companions.add(Companions.companion(
                        kinship, new Companions.Candidate(kinship.zh(), document), companions.size() + 1));
            }
        }
        return companions;
    }

    private static List<Milestone> dates(CaseNode node, Disclosure disclosure) {
        Circumstances known = new Circumstances(date(node, "approved"), date(node, "published"));
        return known.milestones(List.of(), disclosure.place());
    }

    private static Optional<LocalDate> date(CaseNode node, String key) {
        String text = node.text(key, "");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new CaseException(
                    node.mark(),
                    key + " 应为日期，如 2024-02-20，不能是“" + text + "”",
                    key + " is a date such as 2024-02-20, not '" + text + "'");
        }
    }

    /** A place of its own for every fact. */
    Place place() {
        Place place = new Place(FILE, 1, places.size() + 1, Box.NONE);
        places.add(place);
        return place;
    }

    private List<TocEntry> contents(CaseNode node) {
        List<TocEntry> entries = new ArrayList<>();
        for (PackNode item : node.list("contents")) {
            PackNode full = item instanceof PackNode.Scalar
                    ? new PackNode.Mapping(java.util.Map.of("kind", item), item.mark())
                    : item;
            CaseNode entry = CaseNode.of(full).only(ENTRY);
            String kind = entry.text("kind", "");
            String part = entry.text("part", "");
            entries.add(new TocEntry(
                    String.valueOf(entries.size() + 1),
                    part.isEmpty() ? entry.text("title", kind) : part,
                    kind,
                    "",
                    part.isEmpty(),
                    place()));
        }
        return entries;
    }

    private List<Part> parts(CaseNode node) {
        List<Part> parts = new ArrayList<>();
        for (CaseNode part : node.items("parts")) {
            part.only(PART);
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

    private List<Passage> passages(CaseNode node) {
        List<Passage> passages = new ArrayList<>();
        for (PackNode item : node.list("passages")) {
            PackNode full = item instanceof PackNode.Scalar
                    ? new PackNode.Mapping(java.util.Map.of("text", item), item.mark())
                    : item;
            CaseNode passage = CaseNode.of(full).only(PASSAGE);
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

    private List<Claim> claims(CaseNode node) {
        List<Claim> claims = new ArrayList<>();
        String plan = String.valueOf(!node.text("kind", "").equals(DisclosureKind.FINAL_ACCOUNTS.name()));
        for (CaseNode claim : node.items("claims")) {
            claim.only(CLAIM);
            Unit unit = claim.choice("unit", Unit.class, Unit.TEN_THOUSAND_YUAN);
            claims.add(new Claim(
                    claims.size(),
                    claim.text("subject"),
                    claim.text("qualifier", ""),
                    claim.text("code", ""),
                    claim.number("year", YEAR),
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
                    claim.number("passage", 0),
                    claim.text("quote", claim.text("subject")),
                    place()));
        }
        return claims;
    }

    private static Reason reason(CaseNode claim) {
        if (!claim.has("reason")) {
            return Reason.ABSENT;
        }
        String text = claim.text("reason");
        return new Reason(text.isEmpty() ? Reason.State.EMPTY : Reason.State.STATED, text);
    }

    private List<Project> projects(CaseNode node) {
        List<Project> projects = new ArrayList<>();
        for (CaseNode project : node.items("projects")) {
            project.only(PROJECT);
            String name = project.text("name");
            projects.add(new Project(
                    name,
                    project.text("key", name),
                    figure(project, "amount", Unit.TEN_THOUSAND_YUAN),
                    project.text("purpose", ""),
                    project.text("goals", ""),
                    project.text("source", "绩效目标表"),
                    place()));
        }
        return projects;
    }

    private List<Indicator> indicators(CaseNode node) {
        List<Indicator> indicators = new ArrayList<>();
        for (CaseNode indicator : node.items("indicators")) {
            indicator.only(INDICATOR);
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

    private static Figure figure(CaseNode node, String key, Unit unit) {
        return node.has(key) ? CaseTables.figure(node.fields().get(key), unit) : Figure.ABSENT;
    }
}
