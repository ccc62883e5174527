package org.mingzhang.check.drl.goal;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.prose.Excerpt;

/** Scores and levels of performance evaluations, as sentences state them. */
public final class Scores {

    private static final Pattern SENTENCE = Pattern.compile("[^。；;\\n]+");
    private static final Pattern SCORE =
            Pattern.compile("(?:得分|评分|总分|分数)(?:均|全部)?(?:为|是|达到|达|：|:)?(\\d{1,3}(?:\\.\\d+)?)分(?![值之制析项])");
    private static final Pattern LEVEL = Pattern.compile(
            "(?:等级|评级|等次|结果|结论|级别)(?:均|评定|评价|确定|全部)*(?:为|是|：|:)?[“\"]?(优秀|优|良好|良|中|合格|一般|差|不合格)[”\"]?(?![的至~—-])");
    private static final Pattern RATED =
            Pattern.compile("(?:评级|等级|评价结果|结果)为[“\"]?(?:优秀|优|良好|良|中|合格|一般|差|不合格)[”\"]?的项目(\\d{1,4})个");
    private static final Pattern ALL = Pattern.compile("项目(\\d{1,4})个");
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final int FEWEST = 3;

    private Scores() {}

    /** A score above 100, or one that its level cannot have on any scale in use: the words around it, or an empty text. */
    public static String odd(String text) {
        Matcher sentence = SENTENCE.matcher(text.replaceAll("[ \\t\\u3000]+", ""));
        while (sentence.find()) {
            String words = sentence.group();
            List<MatchResult> scores = SCORE.matcher(words).results().toList();
            List<MatchResult> levels = LEVEL.matcher(words).results().toList();
            for (MatchResult score : scores) {
                BigDecimal points = new BigDecimal(score.group(1));
                boolean paired = scores.size() == 1 && levels.size() == 1;
                if (points.compareTo(FULL) > 0
                        || paired && !fits(points, levels.get(0).group(1))) {
                    return Excerpt.around(words, score.start(), score.end());
                }
            }
        }
        return "";
    }

    /** 优 from 90, 良 from 75 or 80, 中 from 60; 差 below 60. */
    private static boolean fits(BigDecimal points, String level) {
        int score = points.intValue();
        return switch (level) {
            case "优", "优秀" -> score >= 90;
            case "良", "良好" -> score >= 75 && score < 90;
            case "中", "一般", "合格" -> score >= 60 && score < 80;
            default -> score < 60;
        };
    }

    /** Numbers of projects by level that do not make up the number of projects before them, or an empty text. */
    public static String miscounted(String text) {
        String compact = text.replaceAll("\\s+", "");
        List<MatchResult> rated = RATED.matcher(compact).results().toList();
        if (rated.size() < FEWEST) {
            return "";
        }
        int sum =
                rated.stream().mapToInt(each -> Integer.parseInt(each.group(1))).sum();
        int first = rated.get(0).start();
        List<MatchResult> all =
                ALL.matcher(compact.substring(0, first)).results().toList();
        if (all.isEmpty()
                || compact.substring(all.get(all.size() - 1).end(), first).contains("。")) {
            return "";
        }
        MatchResult whole = all.get(all.size() - 1);
        return Integer.parseInt(whole.group(1)) == sum ? "" : Excerpt.around(compact, whole.start(), whole.end());
    }

    /** Whether a text gives a score or a level. */
    public static boolean areGiven(String text) {
        return SCORE.matcher(text).find() || LEVEL.matcher(text).find();
    }
}
