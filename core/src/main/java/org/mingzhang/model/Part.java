package org.mingzhang.model;

import org.mingzhang.layout.Place;

/**
 * A headed piece of the narrative: 第四部分 政府采购预算情况, or 一、机关运行经费 within a part.
 *
 * @param id number of the part in reading order, from 0
 * @param parent id of the enclosing part, or -1
 * @param key canonical key from the template ({@code 政府采购}, {@code 三公经费}, …), or empty when not known
 * @param number number as printed, normalised to Arabic, or empty
 * @param title heading text without its number
 * @param path headings from the outermost, joined with {@code " > "}
 * @param level depth from 1
 * @param text all text of the part without its sub-parts, paragraphs separated by {@code \n}
 * @param fullText all text of the part with its sub-parts and headings
 * @param place where the heading stands
 */
public record Part(
        int id,
        int parent,
        String key,
        String number,
        String title,
        String path,
        int level,
        String text,
        String fullText,
        Place place) {

    public boolean isEmpty() {
        return fullText.isBlank();
    }
}
