package org.mingzhang.interpret.prose;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.mingzhang.interpret.prose.claim.ClaimReader;
import org.mingzhang.interpret.table.FoundTable;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.UnreadPages;
import org.mingzhang.model.Disclosure;
import org.mingzhang.template.Template;

/** Reads the narrative: everything that is not a table. */
public final class ProseReader {

    private final Template template;
    private final Disclosure disclosure;
    private final UnreadPages unread;

    /** @param unread the pages that no paragraph goes on over */
    public ProseReader(Template template, Disclosure disclosure, UnreadPages unread) {
        this.template = template;
        this.disclosure = disclosure;
        this.unread = unread;
    }

    /**
     * Reads the narrative.
     *
     * @param layout the whole layout
     * @param tables the tables found in it, whose grids and furniture are not running text
     */
    public ProseReading read(Layout layout, List<FoundTable> tables) {
        List<Paragraph> paragraphs = new ParagraphBuilder(blocksOf(tables), unread).build(layout.blocks());
        HeadingTitles titles = new HeadingTitles(template.parts(), disclosure.department());
        ContentsList contents = new ContentsList(template, disclosure.kind(), titles);
        contents.read(paragraphs);
        List<Heading> headings = new HeadingFinder(paragraphs, contents, titles).find();
        Outline outline = new Outline(paragraphs, contents, headings);
        ClaimReader.Statements statements = new ClaimReader(template.subjects(), disclosure).read(outline.bodies());
        return new ProseReading(
                contents.entries(),
                outline.parts(),
                outline.passages(),
                statements.claims(),
                statements.projects(),
                List.of());
    }

    private static Set<Block> blocksOf(List<FoundTable> tables) {
        Set<Block> blocks = Collections.newSetFromMap(new IdentityHashMap<>());
        for (FoundTable table : tables) {
            blocks.addAll(table.grids());
            blocks.addAll(table.furniture());
        }
        return blocks;
    }
}
