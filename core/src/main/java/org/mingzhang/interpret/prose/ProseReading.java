package org.mingzhang.interpret.prose;

import java.util.List;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.model.Claim;
import org.mingzhang.model.Part;
import org.mingzhang.model.Passage;
import org.mingzhang.model.Project;
import org.mingzhang.model.TocEntry;

/**
 * The narrative understood.
 *
 * @param contents the contents list
 * @param parts headed parts
 * @param passages paragraphs
 * @param claims what sentences state
 * @param projects projects that sentences present
 * @param notices what was not understood
 */
public record ProseReading(
        List<TocEntry> contents,
        List<Part> parts,
        List<Passage> passages,
        List<Claim> claims,
        List<Project> projects,
        List<ReadingNotice> notices) {}
