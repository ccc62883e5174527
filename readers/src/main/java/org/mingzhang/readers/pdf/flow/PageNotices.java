package org.mingzhang.readers.pdf.flow;

import java.util.List;
import org.mingzhang.Text;
import org.mingzhang.layout.Box;
import org.mingzhang.layout.NoticeKind;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.ReadingNotice;
import org.mingzhang.layout.UnsurePlaces;
import org.mingzhang.readers.pdf.page.PageContent;
import org.mingzhang.readers.pdf.scan.LargePicture;
import org.mingzhang.readers.pdf.scan.PicturedTable;

/** Says what on a page could not be read. */
public final class PageNotices {

    /** A page with fewer characters than this has no text layer worth the name: a page number over a scan. */
    private static final int FEW = 8;

    /** A page with more filled curves than this has its text drawn as outlines. */
    private static final int OUTLINES = 60;

    /** Part of the characters without a Unicode value above which the page counts as unread. */
    private static final float UNMAPPED = 0.05f;

    private PageNotices() {}

    public static void add(PageContent content, String file, int page, List<ReadingNotice> notices) {
        Place place = Place.onPage(file, page, Box.NONE);
        if (isWithoutEncoding(content)) {
            notices.add(new ReadingNotice(
                    NoticeKind.PART_UNREADABLE,
                    new Text(
                            "第 " + page + " 页有 " + content.unmapped() + " 个字符没有正确的文字编码，无法读取；请从原文件重新导出 PDF，或用 --ocr",
                            content.unmapped() + " characters on page " + page
                                    + " carry no text encoding, or a wrong one, and are unread; export the PDF anew from"
                                    + " the original file, or use --ocr"),
                    place));
        } else if (isWithoutText(content)) {
            notices.add(new ReadingNotice(
                    NoticeKind.PAGE_WITHOUT_TEXT,
                    new Text(
                            "第 " + page + " 页没有文字层（扫描件或图片），未能读取",
                            "page " + page + " has no text layer (a scan or an image) and is unread"),
                    place));
        }
        PicturedTable.on(content)
                .ifPresent(picture -> notices.add(new ReadingNotice(
                        NoticeKind.PART_UNREADABLE,
                        new Text(
                                "第 " + page + " 页“" + picture.caption() + "”下是图片，其中的表格未能读取",
                                "on page " + page + " a picture stands under \"" + picture.caption()
                                        + "\"; a table in it is unread"),
                        Place.onPage(file, page, picture.box()))));
        if (content.origin() == Origin.OCR) {
            notices.add(UnsurePlaces.readByOcr(file, page));
        }
    }

    /** Whether the page has to be read from its picture, if at all. */
    public static boolean isUnread(PageContent content) {
        return isWithoutText(content) || isWithoutEncoding(content);
    }

    private static boolean isWithoutEncoding(PageContent content) {
        return content.unmapped() > UNMAPPED * Math.max(content.glyphs().size(), content.unmapped());
    }

    /** Whether there is something to read on the page, but not as text. */
    static boolean isWithoutText(PageContent content) {
        return content.glyphs().size() - content.unmapped() < FEW
                        && (coveredByImages(content) || content.curves() > OUTLINES)
                || content.origin() != Origin.OCR && LargePicture.isPage(content);
    }

    public static ReadingNotice unreadable(String file, int page) {
        return new ReadingNotice(
                NoticeKind.PART_UNREADABLE,
                new Text("第 " + page + " 页已损坏，无法读取", "page " + page + " is damaged and could not be read"),
                Place.onPage(file, page, Box.NONE));
    }

    private static boolean coveredByImages(PageContent content) {
        float area = 0;
        for (Box box : content.images()) {
            area += box.width() * box.height();
        }
        return area > 0.25f * content.frame().displayWidth() * content.frame().displayHeight();
    }
}
