package org.mingzhang.check.drl.money;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Passage;

/** Subjects of which a part says no change, where it says that of nearly all others. */
public final class LeftOutComparisons {

    private static final Pattern COMPARED = Pattern.compile("上年|去年|上一年|增加|减少|增长|下降|降低|持平|变化|相同|一致|新增|增减|对比|相比|首次|上升");
    private static final int MANY = 4;
    private static final int SHARE = 2;
    private static final int SHOWN = 3;

    private LeftOutComparisons() {}

    /** The claims without a comparison. */
    public static List<Claim> of(List<?> claims, List<?> passages) {
        Map<Integer, Passage> texts = passages.stream()
                .map(Passage.class::cast)
                .collect(Collectors.toMap(Passage::id, Function.identity(), (one, other) -> one));
        Map<String, List<Claim>> parts = claims.stream()
                .map(Claim.class::cast)
                .filter(claim -> texts.containsKey(claim.passage()))
                .collect(Collectors.groupingBy(
                        claim -> claim.partKey() + texts.get(claim.passage()).part()));
        Set<Integer> items =
                claims.stream().map(claim -> ((Claim) claim).passage()).collect(Collectors.toSet());
        return parts.values().stream()
                .flatMap(part -> without(part, texts, items).stream())
                .sorted(Comparator.comparingInt(Claim::id))
                .toList();
    }

    private static List<Claim> without(List<Claim> part, Map<Integer, Passage> texts, Set<Integer> items) {
        List<Claim> without = part.stream()
                .filter(claim -> !isCompared(claim) && !isCompared(claim.passage(), texts, items))
                .toList();
        int with = part.size() - without.size();
        return with >= MANY && without.size() * SHARE <= with ? without : List.of();
    }

    private static boolean isCompared(Claim claim) {
        return claim.direction() != Direction.UNSTATED
                || claim.change().isStated()
                || claim.base().isStated();
    }

    /** A comparison may stand in a paragraph of its own behind the item. */
    private static boolean isCompared(int passage, Map<Integer, Passage> texts, Set<Integer> items) {
        return saysSo(texts.get(passage)) || !items.contains(passage + 1) && saysSo(texts.get(passage + 1));
    }

    private static boolean saysSo(Passage passage) {
        return passage != null && COMPARED.matcher(passage.text()).find();
    }

    /** What they are about, as many as a message takes. */
    public static String names(List<Claim> claims) {
        return claims.stream().map(Claim::qualifier).limit(SHOWN).collect(Collectors.joining("、"));
    }
}
