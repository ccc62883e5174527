package org.mingzhang.interpret.prose.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.interpret.wording.DroppedZeros;
import org.mingzhang.model.BaseKind;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Unit;

/** Cuts a compact text into the tokens of claims; what is between them is names. */
final class SentenceLexer {

    private static final String NUMBER = "(?<![\\d.])(?:(?<=[长加减降少率幅额为是])-)?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    private static final String UP = "增加|增长|上升|提高|上涨|增幅|升高|增多|增大|增";
    private static final String DOWN = "减少|下降|降低|压减|压缩|减幅|降幅|下浮|调减|缩减|下调|减";

    private static final Pattern TOKENS = Pattern.compile(String.join(
            "|",
            "(?<threshold>(?:单价|单位价值|价值|单台|单件)?(?<![\\d.,])[\\d,]+(?:\\.\\d+)?(?:万元|元|万)(?:（含）|（含[^）]{1,6}）|含)?(?:及)?(?:以上|以下|以内))",
            "(?<money>(" + NUMBER + ")(亿元|万元|千元|元|万(?=[，。；、）]|$))(?![/／每]))",
            // 较上年2.08减少0.03万元: the base goes by the unit of the change.
            "(?<bare>(?<=[年数额])" + NUMBER + "(?=(?:增加|增长|减少|下降)了?[\\d.,]+(?<bareunit>亿元|万元|千元|元)))",
            "(?<percent>(" + NUMBER + ")%)",
            "(?<gap>预决算差异率(?:为|是)?-?(?=\\d))",
            "(?<because>(?:(?:预算)?(?:增加|减少|增长|下降|持平|变动|变化|差异|增减变动|增减|降低|提高|存在差异|较大)?(?:情况|较大)?的?(?:主要)?(?:增加|减少)?(?:原因|因素)(?:说明|分析)?(?:主要)?(?:是因为|是由于|是|为|系|有)?：?)"
                    + "|(?<=[数算])的主要情况：|主要(?:是)?(?:因为|由于|系)：?|(?<=[，。；）])(?:因为|由于|是因为|是由于)"
                    + "|(?<weak>主要是(?!用于|为了)：?))",
            "(?<spread>主要用于以下(?:几个|几)?方面：?)",
            "(?<purpose>(?:主要)?(?:是)?用于|主要包括：?|主要为了|主要内容(?:为|是|包括)?|主要支出内容)",
            "(?<versus>(?<![未没不无])(?<!没有)(?:支出)?(?:决算|执行)?(?:数)?(?<less>小于|低于|少于|大于|高于|多于|超过|超出|超)(?:当年|本年)?(?<vyear>上年度?|去年|20\\d{2}年(?:度)?)?(?<vbase>年初|全年|调整|调整后)?(?:的)?预算(?:数)?)",
            "(?<completion>完成(?:了)?(?:当年|本年|年度)?(?<cbase>全年|年初|调整|调整后)?(?:的)?预算(?:数)?(?:的)?|(?:为|占|是)(?<cbase2>全年|年初|调整|调整后)?预算(?:数)?的(?=\\d))",
            "(?<comparison>(?:同比|(?:与|比|(?<!经比)较|同|相较于|相比于|对比)(?<year>上年度?|上一年度?|去年(?:同期)?|20\\d{2}年(?:度)?|(?=年初预算|全年预算|调整预算|预算数|预算相比|预算比|预算(?:略|有所)?[增减无下上持没]|[本当]年度?(?:年初|全年|调整后?)?(?:预算数|预算相?比|预算(?:略|有所)?[增减无下上持没])))(?:（(?!(?:"
                    + UP + "|" + DOWN
                    + ")）)[^）]{0,12}）)?(?<words>[^，。；：、0-9增减下降提上压调缩升持相一变对有总各多无没]{0,24}(?:总[收支][入出])?))(?:相比较?|对比|比较|比)?)",
            "(?<residue>(?:增加|增长|提高|上升|增幅|增)(?:（|/|或|、)(?:减少|下降|降低|减幅|减)）?|(?:减少|下降|降低|减)(?:（|/|或|、)(?:增加|增长|提高|增)）?)",
            "(?<same>(?:基本|保持|总体)?持平|无增减(?:变化|变动)?|无(?:任何)?变化|没有(?:增减)?变化|没有增减|无变动|保持不变|(?:变化|变动)(?=0(?:\\.0+)?(?:亿|万)?元)|(?<=[数算年度额])相同|(?<=[数算年度额])一致|零增长)",
            "(?<incomparable>不可比|无可比性|不具(?:有|备)?可比性|无法比较|无法对比|无可比)",
            "(?<up>(?:" + UP + ")(?:率|幅度)?)(?=[了约各为数额金达到：）幅]{0,3}-?\\d)",
            "(?<down>(?:" + DOWN + ")(?:率|幅度)?)(?=[了约各为数额金达到：）幅]{0,3}-?\\d)",
            "(?<wordup>增加|增长|上升|提高)",
            "(?<worddown>减少|下降|降低)",
            "(?<share>占[^，。；：\\d]{0,40}?(?:为|约)?(?=\\d+(?:\\.\\d+)?%))",
            "(?<count>(" + NUMBER
                    + ")(个团组|个批次|团组|人次|批次|台（套）|台（件、套）|台套|辆|台|套|批|次|个|项|家|名|人|件|万?(?:平方米|平米|㎡|m2|m²))(?:（套）|（件、套）)?(?![以及]{1,2}上))",
            "(?<saidyear>(20\\d{2})年(?:度)?)",
            "(?<among>其中|具体包括|具体为|包括|分别为|分别是|包含)：?",
            "(?<all>均)",
            "(?<stop>[。！？；，,、：])"));

    private static final Pattern CHOSEN_DIRECTION =
            Pattern.compile("（(?:" + UP + "|" + DOWN + ")）(?=[率幅额度为约了]{0,2}\\d)");
    /** （占66.67%）, （占比约66.67%）: the share of what was just said. */
    private static final Pattern BRACKETED_SHARE = Pattern.compile("（占[^，。；：、（）\\d]{0,24}\\d+(?:\\.\\d+)?%）");

    private static final BitSet FIRST = new BitSet();

    static {
        "-0123456789单位价主预增减下变差降提存较情的原因由是用支决执数小低少大高多超完为占同与比相对上涨升压缩调基保总持无没相一零不其具包分含均。！？；，,、："
                .chars()
                .forEach(FIRST::set);
    }

    private final String text;
    private final int fiscalYear;
    private final boolean[] moneyBracket;
    private final boolean[] aside;

    private SentenceLexer(String text, int fiscalYear) {
        this.text = text;
        this.fiscalYear = fiscalYear;
        this.moneyBracket = bracketsAroundMoney(text);
        this.aside = asides(text, moneyBracket);
    }

    /**
     * The tokens of a text.
     *
     * @param fiscalYear the year of the disclosure; 0 when it is not known
     * @param printsZeros whether the narrative prints the trailing zeros of amounts
     */
    static List<Token> tokens(String text, int fiscalYear, boolean printsZeros) {
        return settled(new SentenceLexer(text, fiscalYear).read(), printsZeros);
    }

    /** The tokens, with the amounts of each unit as exact as the longest of them where trailing zeros are dropped. */
    private static List<Token> settled(List<Token> tokens, boolean printsZeros) {
        Map<Unit, DroppedZeros> money = new EnumMap<>(Unit.class);
        for (Token token : tokens) {
            if (token instanceof Token.Money said) {
                money.computeIfAbsent(said.figure().unit(), unit -> DroppedZeros.inProse(printsZeros))
                        .add(said.figure());
            }
        }
        return tokens.stream()
                .map(token -> token instanceof Token.Money said
                        ? said.of(money.get(said.figure().unit()).settled(said.figure()))
                        : token)
                .toList();
    }

    private List<Token> read() {
        List<Token> tokens = new ArrayList<>();
        Matcher m = TOKENS.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int bracket = 0;
        int at = 0;
        while ((at = next(m, at)) < text.length()) {
            at = m.end();
            bracket = brackets(bracket, m.start(), tokens);
            Token token = token(m);
            if (token != null && (!aside[m.start()] || isBracketedPercent(token))) {
                tokens.add(token);
            }
        }
        brackets(bracket, text.length(), tokens);
        return tokens;
    }

    /** 减少 5 万元（20%）: a rate in brackets is part of the sentence. */
    private boolean isBracketedPercent(Token token) {
        return token instanceof Token.Percent
                && text.charAt(token.start() - 1) == '（'
                && text.startsWith("）", token.end());
    }

    /** Moves the matcher to the next token at or after a position; only few characters can begin one. */
    private int next(Matcher m, int from) {
        for (int i = from; i < text.length(); i++) {
            if (FIRST.get(text.charAt(i)) && m.region(i, text.length()).lookingAt()) {
                return i;
            }
        }
        return text.length();
    }

    /** Adds the brackets that stand before a position. */
    private int brackets(int from, int to, List<Token> tokens) {
        for (int i = from; i < to; i++) {
            if (moneyBracket[i]) {
                tokens.add(new Token.Bracket(i, i + 1, text.charAt(i) == '（'));
            }
        }
        return Math.max(from, to);
    }

    private Token token(Matcher m) {
        int start = m.start();
        int end = m.end();
        if (m.group("threshold") != null) {
            return null;
        }
        if (m.group("money") != null) {
            return new Token.Money(start, end, figure(m.group("money"), moneyUnit(m.group("money"))));
        }
        if (m.group("bare") != null) {
            return new Token.Money(start, end, figure(m.group("bare"), moneyUnit(m.group("bareunit"))));
        }
        if (m.group("percent") != null) {
            return new Token.Percent(start, end, figure(m.group("percent"), Unit.PERCENT));
        }
        if (m.group("gap") != null) {
            boolean less = text.charAt(end - 1) == '-';
            return new Token.Gap(start, end, less ? Direction.DECREASE : Direction.INCREASE);
        }
        if (m.group("because") != null) {
            return new Token.Because(start, end, m.group("weak") != null);
        }
        if (m.group("spread") != null) {
            return new Token.Among(start, end);
        }
        if (m.group("purpose") != null) {
            return new Token.Purpose(start, end);
        }
        if (m.group("versus") != null) {
            boolean less = "小低少".indexOf(m.group("less").charAt(0)) >= 0;
            return new Token.Versus(
                    start,
                    end,
                    less ? Direction.DECREASE : Direction.INCREASE,
                    isOwnYear(m.group("vyear")) ? ownBudget(m.group("vbase")) : BaseKind.PREVIOUS_BUDGET);
        }
        if (m.group("completion") != null) {
            String named = m.group("cbase") == null ? m.group("cbase2") : m.group("cbase");
            return new Token.Completion(start, end, ownBudget(named));
        }
        if (m.group("comparison") != null) {
            return comparison(m);
        }
        if (m.group("residue") != null) {
            return new Token.Change(start, end, Direction.TEMPLATE_RESIDUE);
        }
        if (m.group("same") != null) {
            return new Token.Change(start, end, Direction.UNCHANGED);
        }
        if (m.group("incomparable") != null) {
            return new Token.Change(start, end, Direction.NOT_COMPARABLE);
        }
        if (m.group("up") != null || m.group("wordup") != null) {
            return new Token.Change(start, end, Direction.INCREASE);
        }
        if (m.group("down") != null || m.group("worddown") != null) {
            return new Token.Change(start, end, Direction.DECREASE);
        }
        if (m.group("share") != null) {
            return new Token.Share(start, end);
        }
        if (m.group("count") != null) {
            String count = m.group("count");
            String digits = count.replaceAll("[^\\d.,-].*", "");
            String measure = count.substring(digits.length());
            return new Token.Count(start, end, figure(count, countUnit(measure)), measure);
        }
        if (m.group("saidyear") != null) {
            return new Token.Year(start, end, Integer.parseInt(text.substring(start, start + 4)));
        }
        if (m.group("among") != null) {
            return new Token.Among(start, end);
        }
        if (m.group("all") != null) {
            return new Token.All(start, end);
        }
        return new Token.Stop(start, end, mark(text.charAt(start)));
    }

    private Token.Comparison comparison(Matcher m) {
        String year = isOwnYear(m.group("year")) ? "" : m.group("year");
        String words = m.group("words") == null ? "" : m.group("words");
        return new Token.Comparison(m.start(), m.end(), baseKind(year, words), !words.isEmpty());
    }

    /** 与2026年度预算相比 in the accounts of 2026 speaks of the own budget, as no year does. */
    private boolean isOwnYear(String said) {
        return said == null || fiscalYear > 0 && said.startsWith(String.valueOf(fiscalYear));
    }

    private static BaseKind baseKind(String year, String words) {
        if (words.contains("执行") || words.contains("决算") || words.contains("实际")) {
            return BaseKind.PREVIOUS_EXECUTION;
        }
        if (!year.isEmpty()) {
            return words.contains("预算") || words.contains("年初")
                    ? BaseKind.PREVIOUS_BUDGET
                    : BaseKind.PREVIOUS_UNSPECIFIED;
        }
        if (words.contains("全年") || words.startsWith("调整")) {
            return BaseKind.FULL_YEAR_BUDGET;
        }
        if (words.isEmpty()) {
            return BaseKind.PREVIOUS_UNSPECIFIED;
        }
        return words.contains("年初") ? BaseKind.OPENING_BUDGET : BaseKind.BUDGET_UNSPECIFIED;
    }

    private static BaseKind ownBudget(String named) {
        if (named == null) {
            return BaseKind.BUDGET_UNSPECIFIED;
        }
        return named.equals("年初") ? BaseKind.OPENING_BUDGET : BaseKind.FULL_YEAR_BUDGET;
    }

    private static Token.Mark mark(char c) {
        return switch (c) {
            case '。', '！', '？' -> Token.Mark.SENTENCE;
            case '；' -> Token.Mark.SEMICOLON;
            case '、' -> Token.Mark.LIST;
            case '：' -> Token.Mark.COLON;
            default -> Token.Mark.COMMA;
        };
    }

    private static Unit moneyUnit(String money) {
        if (money.endsWith("亿元")) {
            return Unit.HUNDRED_MILLION_YUAN;
        }
        if (money.endsWith("万元") || money.endsWith("万")) {
            return Unit.TEN_THOUSAND_YUAN;
        }
        return money.endsWith("千元") ? Unit.THOUSAND_YUAN : Unit.YUAN;
    }

    private static Unit countUnit(String measure) {
        if (!Token.Count.isArea(measure)) {
            return Unit.COUNT;
        }
        return measure.startsWith("万") ? Unit.TEN_THOUSAND_SQUARE_METRES : Unit.SQUARE_METRE;
    }

    private static Figure figure(String printed, Unit unit) {
        String digits = printed.replaceAll("[^\\d.,-].*", "").replace(",", "");
        int point = digits.indexOf('.');
        return Figure.number(new BigDecimal(digits), point < 0 ? 0 : digits.length() - point - 1, unit, printed);
    }

    /** Brackets that hold a sentence of their own with money in it; all others are part of names. */
    private static boolean[] bracketsAroundMoney(String text) {
        boolean[] marked = new boolean[text.length()];
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '（' && open < 0 && closesWithMoney(text, i)) {
                open = i;
                marked[i] = true;
            } else if (c == '）' && open >= 0 && depth(text, open, i) == 0) {
                marked[i] = true;
                open = -1;
            }
        }
        return marked;
    }

    /**
     * Positions inside brackets that hold no sentence: （上一年度，下同） takes no part in the sentence around it. The
     * direction that a form asks for between brackets does, and so does a share: 较上年（减少）5万元, 5万元（占8%）.
     */
    private static boolean[] asides(String text, boolean[] moneyBracket) {
        boolean[] aside = new boolean[text.length()];
        int depth = 0;
        Matcher chosen = CHOSEN_DIRECTION.matcher(text);
        Matcher share = BRACKETED_SHARE.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '（' && depth == 0 && chosen.region(i, text.length()).lookingAt()) {
                i = chosen.end() - 1;
            } else if (c == '（' && depth == 0 && share.region(i, text.length()).lookingAt()) {
                i = share.end() - 1;
            } else if (c == '（' && !moneyBracket[i] && text.indexOf('）', i) > 0) {
                depth++;
            } else if (c == '）' && !moneyBracket[i] && depth > 0) {
                depth--;
            } else {
                aside[i] = depth > 0;
            }
        }
        return aside;
    }

    private static boolean closesWithMoney(String text, int open) {
        int close = open + 1;
        while (close < text.length() && (text.charAt(close) != '）' || depth(text, open, close) != 0)) {
            close++;
        }
        return close < text.length()
                && INNER_MONEY.matcher(text).region(open, close).find();
    }

    private static final Pattern INNER_MONEY =
            Pattern.compile("\\d(?:亿|万)?元|[\\u4e00-\\u9fff]\\d+(?:辆|台|人)|用房\\d[\\d,.]*万?平方米");

    /** Bracket depth after the character at {@code to}, from the bracket at {@code from}. */
    private static int depth(String text, int from, int to) {
        int depth = 0;
        for (int i = from; i <= to; i++) {
            if (text.charAt(i) == '（') {
                depth++;
            } else if (text.charAt(i) == '）') {
                depth--;
            }
        }
        return depth;
    }
}
