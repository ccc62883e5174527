package org.mingzhang.model;

import org.mingzhang.layout.Place;

/**
 * What the narrative says about one amount: its value, how it changed, at what rate, and why. Sentences that speak of
 * the same amount together make one claim; every claim rests on its own quote.
 *
 * @param id number of the claim in reading order, from 0
 * @param subject canonical key of what is spoken of: {@code 收入总计}, {@code 三公经费}, {@code 公务接待费},
 *     {@code 政府采购/货物}, {@code 机关运行经费}, {@code 项目} (the qualifier names which), {@code 科目}, {@code 编制},
 *     {@code 车辆}, {@code 绩效资金}, …
 * @param qualifier what narrows it as printed: the project, the subject path, the kind of vehicle; or empty
 * @param code 科目编码 where the qualifier resolves to one, or empty
 * @param year the year the amount belongs to; 0 when not said
 * @param isPlan whether the amount is a budget figure ({@code true}) or an executed one ({@code false})
 * @param amount the amount
 * @param baseKind what the change is measured against
 * @param base the base amount, where it is printed
 * @param direction the direction word
 * @param change amount of the change
 * @param rate rate of the change, in percent
 * @param share share of a whole, in percent
 * @param completion completion rate against the base, in percent
 * @param reason the reason given
 * @param partKey canonical key of the part it stands in, or empty
 * @param passage id of the {@link Passage}
 * @param quote the words it was read from
 * @param place where they stand
 */
public record Claim(
        int id,
        String subject,
        String qualifier,
        String code,
        int year,
        boolean isPlan,
        Figure amount,
        BaseKind baseKind,
        Figure base,
        Direction direction,
        Figure change,
        Figure rate,
        Figure share,
        Figure completion,
        Reason reason,
        String partKey,
        int passage,
        String quote,
        Place place) {

    /** The same claim under other ids. */
    public Claim numbered(int otherId, int otherPassage) {
        return new Claim(
                otherId,
                subject,
                qualifier,
                code,
                year,
                isPlan,
                amount,
                baseKind,
                base,
                direction,
                change,
                rate,
                share,
                completion,
                reason,
                partKey,
                otherPassage,
                quote,
                place);
    }

    /** The same claim, narrowed otherwise. */
    public Claim withQualifier(String other) {
        return new Claim(
                id,
                subject,
                other,
                code,
                year,
                isPlan,
                amount,
                baseKind,
                base,
                direction,
                change,
                rate,
                share,
                completion,
                reason,
                partKey,
                passage,
                quote,
                place);
    }

    /** The same claim on the subject with this code. */
    public Claim withCode(String other) {
        return new Claim(
                id,
                subject,
                qualifier,
                other,
                year,
                isPlan,
                amount,
                baseKind,
                base,
                direction,
                change,
                rate,
                share,
                completion,
                reason,
                partKey,
                passage,
                quote,
                place);
    }
}
