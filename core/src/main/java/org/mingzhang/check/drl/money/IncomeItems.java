package org.mingzhang.check.drl.money;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.model.Claim;

/** The kinds of income that a sentence lists under a total, each once and none beside what contains it. */
public final class IncomeItems {

    private static final Set<String> CARRIED = Set.of("上年结转", "使用非财政拨款结余");
    private static final Set<String> OF_APPROPRIATION = Set.of("一般公共预算拨款", "政府性基金预算拨款", "国有资本经营预算拨款");
    private static final Set<String> OWN = Set.of("事业收入", "事业单位经营收入", "上级补助收入", "附属单位上缴收入", "其他收入");

    private IncomeItems() {}

    /** Whether a claim is on a kind of income. */
    public static boolean isKind(Claim claim) {
        String subject = claim.subject();
        return OF_APPROPRIATION.contains(subject)
                || OWN.contains(subject)
                || CARRIED.contains(subject)
                || subject.equals("财政拨款收入")
                || subject.equals("财政专户管理资金")
                || subject.equals("单位资金");
    }

    /** The kinds that add up to a total. */
    public static List<Claim> of(Claim whole, List<?> parts) {
        List<Claim> all = parts.stream().map(Claim.class::cast).toList();
        Set<String> said = new HashSet<>();
        all.forEach(claim -> said.add(claim.subject()));
        Set<String> counted = new HashSet<>();
        return all.stream()
                .filter(claim ->
                        !CARRIED.contains(claim.subject()) || whole.subject().equals("收入总计"))
                .filter(claim -> !OF_APPROPRIATION.contains(claim.subject()) || !said.contains("财政拨款收入"))
                .filter(claim -> !OWN.contains(claim.subject()) || !said.contains("单位资金"))
                .filter(claim -> counted.add(claim.subject()))
                .toList();
    }
}
