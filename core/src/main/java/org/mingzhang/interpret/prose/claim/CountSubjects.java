package org.mingzhang.interpret.prose.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a count counts, from its measure word, the words around it and the part it stands in. */
final class CountSubjects {

    /** Subjects that are counted; money is never theirs. */
    static final Set<String> COUNTED = Set.of(
            "编制", "房屋面积", "行政编制", "行政实有", "事业编制", "事业实有", "离休", "退休", "离退休", "车辆", "三公车辆", "新增车辆", "通用设备", "专用设备",
            "大型设备", "新增通用设备", "新增专用设备", "新增大型设备", "绩效项目数", "出国团组数", "出国人次", "公务用车购置数", "公务用车保有量", "国内接待批次", "国内接待人次",
            "外事接待批次", "外事接待人次", "公务接待批次", "公务接待人次");

    private static final Pattern BUYING = Pattern.compile("新增|购置|新购|拟购|采购|购买");
    private static final Pattern PASSED_OVER = Pattern.compile("年初|处置|报废|超编|编制|划转|计划于|更新.*尾款|租赁");
    private static final Pattern VEHICLE_KIND = Pattern.compile("([^，。；：、]{2,16}(?:用车|公车|车辆|车))$");
    private static final Pattern MONEY_SOURCE = Pattern.compile("单位资金|自有资金|其他资金|(?<=使用)财政拨款|一般公共预算|政府性基金");
    private static final String KEPT_VEHICLES = "公务用车保有量";
    private static final Set<String> DIVIDED_VEHICLES = Set.of("车辆", "新增车辆", KEPT_VEHICLES);
    private static final Pattern KEPT = Pattern.compile("保有量");
    private static final Pattern VEHICLES = Pattern.compile(
            "(?:共有|实有|现有|存量|拥有|保有|共计|(?<=[署局委办厅院心位门校部])有|(?<=[护用理留]的)|^(?:\\d{1,2}[.．、])?)(?:公务|机动)?(?:用)?车(?:辆)?(?:数|总数|总量|数量|共有|共|共计|为|合计)*$");
    private static final Pattern STAFF = Pattern.compile("编制|实有|在编|在职|离休|退休|行政|事业");
    private static final Pattern GOAL_PROJECTS_AFTER = Pattern.compile("^(?:(?:一级|二级|部门|预算|支出|政策|重点)*项目)");
    private static final Pattern GOAL_PROJECTS_BEFORE = Pattern.compile("项目(?:数|数量|总数)?(?:共|共计|共有|为|合计)*$");
    private static final Pattern WORKERS_AMONG = Pattern.compile("^[，（(]?其中[^。；]{0,30}?(?:工勤|事业|聘用|临聘|编外)");
    /** （含参公管理事业编制0人）: some of those just counted. */
    private static final Pattern SOME_OF_THEM = Pattern.compile("^(?:其中)?(?:包)?含");

    /** Kinds of posts that are told apart: those of a kind are filled by staff of that kind. */
    private static final Pattern STAFF_KIND = Pattern.compile("非?参[公照]|(?:全部|部分|全额|差额)(?:补助|拨款|预算)|自收自支");

    private static final Set<String> STAFF_PARTS = Set.of("机构设置", "部门概况");

    private static final Set<String> PERSONS = Set.of("名", "人", "个");
    private static final Pattern THRESHOLD = Pattern.compile("(\\d+)万");

    private final Division division = new Division();
    private final AreaSubjects areas = new AreaSubjects(division);
    private final PostSubjects posts = new PostSubjects(division);
    private final ThreePublicCounts threePublic;
    private String last = "";
    private String staffGroup = "";
    private String staffScope = "";

    /** With a test of whether words name the body whose document it is. */
    CountSubjects(Predicate<String> namesBody) {
        this.threePublic = new ThreePublicCounts(namesBody);
    }

    /** Forgets what the words before said of posts, staff and receptions. */
    void restart() {
        threePublic.restart();
        last = "";
        staffGroup = "";
        staffScope = "";
        division.end();
    }

    /** 其中: kinds of what was counted follow. */
    void among() {
        division.among();
    }

    /** A sentence or a bracket is over. */
    void listEnds() {
        division.listEnds();
    }

    /** A full clause is over: 实有在编人数 after it speaks of all. */
    void semicolon() {
        staffScope = "";
    }

    /**
     * Subjects of a count: none, one, or for a kind of posts both the posts of that kind and the kind in their division.
     *
     * @param before the words before it, back to the last punctuation mark
     * @param after the words after it
     * @param clauses the clauses around it, from one semicolon or full stop to the next
     * @param said the part of them that stands before it
     * @param count the count with its measure word
     * @param part key of the part it stands in
     */
    List<Subject> subjects(String before, String after, String clauses, String said, Token.Count count, String part) {
        if (count.isArea()) {
            return areas.subject(before, part).stream().toList();
        }
        Optional<Subject> counted = subject(before, after, clauses, said, count.measure(), part);
        if (!STAFF_PARTS.contains(part) || !PERSONS.contains(count.measure())) {
            division.end();
            return counted.stream().toList();
        }
        Optional<Subject> whole = counted.isPresent() ? Optional.empty() : posts.whole(before, after);
        return Stream.of(counted, whole.isPresent() ? whole : posts.kind(before))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Subject> subject(
            String before, String after, String clauses, String said, String measure, String part) {
        boolean inThreePublic = part.equals("三公经费");
        Optional<Subject> subject = switch (measure.charAt(0)) {
            case '辆' -> vehicles(before, part);
            case '台', '套' ->
                before.contains("设备") || !before.contains("车") ? equipment(before) : vehicles(before, part);
            case '人', '名' -> inThreePublic ? threePublic.subject(before, said, measure) : people(before, after, part);
            case '批', '次', '团' -> inThreePublic ? threePublic.subject(before, said, measure) : Optional.empty();
            case '个', '项' ->
                inThreePublic
                        ? threePublic.subject(before, said, measure)
                        : things(before, after, clauses, measure, part);
            default -> Optional.empty();
        };
        subject.map(Subject::key).ifPresent(key -> last = key);
        return subject;
    }

    private Optional<Subject> vehicles(String before, String part) {
        if (PASSED_OVER.matcher(before).find() || before.contains("设备")) {
            return Optional.empty();
        }
        boolean inThreePublic = part.equals("三公经费");
        if (KEPT.matcher(before).find()) {
            return Optional.of(Subject.of(KEPT_VEHICLES));
        }
        if (BUYING.matcher(before).find()) {
            Matcher money = MONEY_SOURCE.matcher(before);
            return Optional.of(new Subject(inThreePublic ? "公务用车购置数" : "新增车辆", money.find() ? money.group() : "", ""));
        }
        if (VEHICLES.matcher(before).find()) {
            return Optional.of(Subject.of(inThreePublic ? "三公车辆" : "车辆"));
        }
        Matcher kind = VEHICLE_KIND.matcher(before);
        if (kind.find() && DIVIDED_VEHICLES.contains(last)) {
            return Optional.of(new Subject(last, kind.group(1), ""));
        }
        return Optional.empty();
    }

    private Optional<Subject> equipment(String before) {
        if (!before.contains("设备") || PASSED_OVER.matcher(before).find()) {
            return Optional.empty();
        }
        String kind = before.contains("通用设备") ? "通用设备" : before.contains("专用设备") ? "专用设备" : "大型设备";
        boolean large = before.matches(".*(?:单价|单位价值|价值|以上).*");
        if (!large) {
            return Optional.empty();
        }
        boolean bought =
                BUYING.matcher(before).find() || last.startsWith("新增") && !before.matches(".*(?:共有|现有|实有|占有).*");
        Matcher threshold = THRESHOLD.matcher(before);
        String qualifier = kind.equals("大型设备") && threshold.find() ? threshold.group(1) + "万元以上" : "";
        return Optional.of(new Subject(bought ? "新增" + kind : kind, qualifier, ""));
    }

    private Optional<Subject> people(String before, String after, String part) {
        if (!STAFF_PARTS.contains(part)
                || !STAFF.matcher(before).find()
                || SOME_OF_THEM.matcher(before).find()) {
            return Optional.empty();
        }
        if (before.contains("离退休")) {
            return Optional.of(Subject.of("离退休"));
        }
        if (before.contains("离休") || before.contains("退休")) {
            return Optional.of(Subject.of(before.contains("离休") ? "离休" : "退休"));
        }
        boolean posts = before.contains("编制");
        boolean staff = before.contains("实有") || before.contains("在编") || before.contains("在职");
        if (posts || staff) {
            staffGroup = staff ? "实有" : "编制";
        }
        String scope = before.contains("行政") ? "行政" : before.contains("事业") ? "事业" : "";
        if (scope.isEmpty() && posts && !staff) {
            staffScope = "";
        } else if (!scope.isEmpty()) {
            staffScope = scope;
        }
        // 行政编制32名，实有在职人员34人: those in service are of all kinds, and so are those of which some are workers.
        boolean inherits = scope.isEmpty()
                && staff
                && !before.contains("在职人员")
                && !WORKERS_AMONG.matcher(after).find();
        String owner = inherits ? staffScope : scope;
        if (owner.isEmpty() || staffGroup.isEmpty() || before.contains("工勤") || before.contains("附属")) {
            return Optional.empty();
        }
        Matcher kind = STAFF_KIND.matcher(before);
        return Optional.of(new Subject(owner + staffGroup, kind.find() ? kind.group() : "", ""));
    }

    private static Optional<Subject> things(String before, String after, String clauses, String measure, String part) {
        if (!part.equals("绩效管理") || before.matches(".*(?:评级|等级|问题|整改|“[优良中差]“|评分|委托|单位数|家单位|基层单位).*")) {
            return Optional.empty();
        }
        boolean counts = GOAL_PROJECTS_AFTER.matcher(after).find()
                || GOAL_PROJECTS_BEFORE.matcher(before).find();
        if (!counts) {
            return Optional.empty();
        }
        boolean goals = clauses.matches(".*(?:绩效目标|绩效管理|编报).*");
        String stage = goals && stage(before).isEmpty() ? "" : stage(clauses);
        if (!goals && stage.isEmpty()) {
            return Optional.empty();
        }
        boolean level = clauses.contains("二级") && (before.contains("级项目") || after.contains("级项目"));
        String qualifier = level ? (before.contains("二级") || after.startsWith("二级") ? "二级" : "一级") : stage;
        return Optional.of(new Subject("绩效项目数", qualifier, ""));
    }

    /** Goals are set for some projects, others are tracked or evaluated. */
    static String stage(String before) {
        for (String stage : new String[] {"跟踪", "监控", "自评", "重点评价", "部门评价", "财政评价", "绩效评价"}) {
            if (before.contains(stage)) {
                return stage;
            }
        }
        return "";
    }
}
