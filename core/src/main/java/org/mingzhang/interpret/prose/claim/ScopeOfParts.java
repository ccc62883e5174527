package org.mingzhang.interpret.prose.claim;

import java.util.Set;

/** 基本支出 said of the general public budget is not the basic spending of the whole department. */
final class ScopeOfParts {

    private static final Set<String> GENERAL = Set.of("一般公共预算支出", "一般公共预算拨款", "一般公共预算基本支出", "一般公共预算项目支出");
    private static final Set<String> FISCAL = Set.of("财政拨款支出", "财政拨款收入", "财政拨款收支", "财政拨款基本支出", "财政拨款项目支出");
    private static final Set<String> FUND = Set.of("政府性基金预算支出", "政府性基金预算拨款");
    private static final Set<String> CAPITAL = Set.of("国有资本经营预算支出", "国有资本经营预算拨款");
    private static final Set<String> SPENDING = Set.of("支出总计", "本年支出合计", "财政拨款支出");
    private static final Set<String> FLOWS = Set.of("本年收入合计", "本年支出合计", "上年结转", "结转下年", "收入总计", "支出总计");
    private static final Set<String> YEARS_OWN = Set.of("本年收入合计", "本年支出合计");
    private static final Set<String> NARROWED = Set.of("人员经费", "公用经费", "对个人和家庭的补助", "政府采购", "货物采购", "工程采购", "服务采购");

    /** Economic classes, which basic spending, projects and each fund have of their own. */
    private static final Set<String> ECONOMIC = Set.of("工资福利支出", "商品和服务支出", "资本性支出");

    /** What pays for running a body, of which items such as receptions are only the part that this money pays. */
    private static final Set<String> RUNNING = Set.of("机关运行经费", "公用经费", "商品和服务支出", "基本支出", "一般公共预算基本支出", "财政拨款基本支出");

    private static final Set<String> PAID_FROM_SEVERAL =
            Set.of("因公出国（境）费", "公务接待费", "公务用车购置及运行费", "公务用车购置费", "公务用车运行费", "会议费", "培训费", "差旅费", "委托业务费");

    private ScopeOfParts() {}

    /**
     * The subject as meant inside what was said before.
     *
     * @param subject the subject as named
     * @param whole what it is a part of, or null
     * @param part key of the part of the narrative
     */
    static Subject within(Subject subject, Subject whole, String part) {
        if (whole != null && !whole.qualifier().isEmpty() && !whole.isItem() && NARROWED.contains(subject.key())) {
            return subject.qualified(whole.qualifier());
        }
        if (whole != null && RUNNING.contains(whole.key()) && PAID_FROM_SEVERAL.contains(subject.key())) {
            return subject.qualified(whole.key());
        }
        String scope = scope(whole, part);
        String key = subject.key();
        if (whole != null && !whole.isItem() && ECONOMIC.contains(key)) {
            return subject.qualified(whole.key());
        }
        if (key.equals("基本支出") || key.equals("项目支出")) {
            return switch (scope) {
                case "" -> subject;
                case "一般公共预算", "财政拨款" -> subject.withKey(scope + key);
                default -> subject.qualified(scope);
            };
        }
        if (NARROWED.contains(key) && key.endsWith("经费") && !scope.isEmpty()) {
            return subject.qualified(scope);
        }
        if (FLOWS.contains(key) && (scope.equals("政府性基金") || scope.equals("国有资本经营"))) {
            return subject.qualified(scope);
        }
        // 财政拨款收入总计…，其中：年初结转…，本年财政拨款收入…: the part is that of the year.
        if (whole != null && FISCAL.contains(key) && key.equals(whole.key())) {
            return subject.qualified("本年");
        }
        if (whole != null && YEARS_OWN.contains(key) && FISCAL.contains(whole.key())) {
            return subject.qualified("财政拨款");
        }
        if (whole != null && SPENDING.contains(whole.key())) {
            return switch (key) {
                case "一般公共预算拨款" -> subject.withKey("一般公共预算支出");
                case "政府性基金预算拨款" -> subject.withKey("政府性基金预算支出");
                case "国有资本经营预算拨款" -> subject.withKey("国有资本经营预算支出");
                default -> subject;
            };
        }
        return subject;
    }

    /** The scope of the sum that is being divided; in the sections on funds and state capital always theirs. */
    private static String scope(Subject whole, String part) {
        String ofPart = scopeOfPart(part);
        boolean separate = ofPart.equals("政府性基金") || ofPart.equals("国有资本经营");
        return whole == null || separate ? ofPart : scope(whole.key());
    }

    private static String scope(String key) {
        if (GENERAL.contains(key)) {
            return "一般公共预算";
        }
        if (FISCAL.contains(key)) {
            return "财政拨款";
        }
        if (FUND.contains(key)) {
            return "政府性基金";
        }
        return CAPITAL.contains(key) ? "国有资本经营" : "";
    }

    private static String scopeOfPart(String part) {
        return switch (part) {
            case "一般公共预算支出", "一般公共预算基本支出" -> "一般公共预算";
            case "财政拨款收支", "财政拨款基本支出" -> "财政拨款";
            case "政府性基金" -> "政府性基金";
            case "国有资本经营" -> "国有资本经营";
            default -> "";
        };
    }
}
