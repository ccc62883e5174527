package org.mingzhang.readers.content;

import org.mingzhang.Text;
import org.mingzhang.layout.Input;
import org.mingzhang.layout.UnreadableInputException;

/** Refusals of input that more than one format has to make: what is wrong and what to do, in one sentence. */
public final class Refusal {

    private Refusal() {}

    public static UnreadableInputException empty(Input input) {
        return of(input, "文件是空的（0 字节），请重新下载或导出", "the file is empty (0 bytes); download or export it again");
    }

    public static UnreadableInputException encrypted(Input input) {
        return of(input, "文件已加密，无法读取，请提供不设密码的文件", "the file is encrypted; supply it without a password");
    }

    public static UnreadableInputException damaged(Input input, Text format, Throwable cause) {
        return new UnreadableInputException(
                input.name(),
                new Text(
                        "像是" + format.zh() + "，但内容不完整或已损坏，请重新下载或导出",
                        "it looks like " + format.en() + " but is truncated or damaged; download or export it again"),
                cause);
    }

    public static UnreadableInputException bomb(Input input, Throwable cause) {
        return new UnreadableInputException(
                input.name(),
                new Text(
                        "解压后的内容异常庞大，为安全起见拒绝读取，请核实文件来源或拆分文件",
                        "it unpacks to an abnormal size and was refused for safety; verify where the file comes from, or split it"),
                cause);
    }

    /** Refuses what would take many times its size in memory, whatever the limit on the bytes of a file. */
    public static void requireAtMost(Input input, int megabytes) throws UnreadableInputException {
        if (input.bytes().length > (long) megabytes << 20) {
            throw of(
                    input,
                    "这种格式的文件超过 " + megabytes + " MB，不像公开文件，请核实或拆分",
                    "a file of this format with more than " + megabytes
                            + " MB is hardly a disclosure; verify or split it");
        }
    }

    public static UnreadableInputException unsupported(Input input, Text format) {
        return of(
                input,
                "内容是" + format.zh() + "，不是可读的公开文件，请提供 PDF、DOCX、DOC、XLSX、XLS、HTML 或文本文件",
                "its content is " + format.en()
                        + ", which cannot be read as a disclosure; supply PDF, DOCX, DOC, XLSX, XLS, HTML or text");
    }

    /** Refuses what an office program can open and save in a format that is read. */
    static UnreadableInputException saveOtherwise(Input input, Text format) {
        return of(
                input,
                "内容是" + format.zh() + "，没有读取，请用 Word、WPS 或 Excel 打开后另存为 DOCX、XLSX 或 PDF",
                "its content is " + format.en()
                        + " and was not read; open it in Word, WPS or Excel and save it as DOCX, XLSX or PDF");
    }

    public static UnreadableInputException of(Input input, String zh, String en) {
        return new UnreadableInputException(input.name(), new Text(zh, en));
    }
}
