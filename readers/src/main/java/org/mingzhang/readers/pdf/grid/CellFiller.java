package org.mingzhang.readers.pdf.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.readers.pdf.page.Characters;
import org.mingzhang.readers.pdf.page.Glyph;

/**
 * Puts the characters on a lattice into its cells. What was written as one word stays one: a word that runs over the
 * edge of its cell is not torn at the line.
 */
public final class CellFiller {

    /** Characters with a smaller gap than this part of the font size belong to one word. */
    private static final float WORD = 0.12f;

    private final Lattice lattice;
    private final int[] regionAt;
    private final List<List<Glyph>> contents = new ArrayList<>();

    private CellFiller(Lattice lattice) {
        this.lattice = lattice;
        this.regionAt = lattice.regionIndex();
        for (int i = 0; i < lattice.regions().size(); i++) {
            contents.add(new ArrayList<>());
        }
    }

    /** For each region of the lattice the characters in it. */
    public static List<List<Glyph>> fill(Lattice lattice, List<Glyph> glyphs) {
        CellFiller filler = new CellFiller(lattice);
        Map<Integer, List<Glyph>> runs = new HashMap<>();
        for (Glyph glyph : glyphs) {
            runs.computeIfAbsent(glyph.run(), k -> new ArrayList<>()).add(glyph);
        }
        for (List<Glyph> run : runs.values()) {
            filler.place(run);
        }
        return filler.contents;
    }

    private void place(List<Glyph> run) {
        int only = region(run.get(0));
        boolean together = true;
        for (Glyph glyph : run) {
            together &= region(glyph) == only;
        }
        if (together) {
            contents.get(only).addAll(run);
            return;
        }
        run.sort(Comparator.comparingDouble(Glyph::left));
        int start = 0;
        for (int i = 1; i <= run.size(); i++) {
            if (i == run.size() || apart(run.get(i - 1), run.get(i))) {
                placeWord(run.subList(start, i));
                start = i;
            }
        }
    }

    private boolean apart(Glyph before, Glyph after) {
        return after.left() - before.right() > WORD * after.size()
                || Math.abs(after.baseline() - before.baseline()) > 0.3f * after.size();
    }

    /** A word goes where most of it stands; when none has most, a number goes where it ends, other text where it begins. */
    private void placeWord(List<Glyph> word) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (Glyph glyph : word) {
            votes.merge(region(glyph), 1, Integer::sum);
        }
        int best = votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        if (votes.get(best) * 10 < word.size() * 6) {
            boolean number = word.stream().allMatch(g -> Characters.unbreakable(g.codePoint()));
            best = region(word.get(number ? word.size() - 1 : 0));
        }
        contents.get(best).addAll(word);
    }

    private int region(Glyph glyph) {
        int column = strip(lattice.xs(), glyph.centreX());
        int row = strip(lattice.ys(), glyph.centreY());
        return regionAt[row * lattice.columns() + column];
    }

    private static int strip(float[] edges, float position) {
        int strip = 0;
        while (strip < edges.length - 2 && position >= edges[strip + 1]) {
            strip++;
        }
        return strip;
    }
}
