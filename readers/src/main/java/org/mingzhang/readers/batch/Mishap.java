package org.mingzhang.readers.batch;

import org.mingzhang.CancelledException;
import org.mingzhang.Text;
import org.mingzhang.check.UnreadInput;

/**
 * A fault of the program itself on one disclosure. The others of the batch are none the worse for it: it is told like an
 * input that could not be read, and its details go to the log at debug level.
 */
final class Mishap {

    private Mishap() {}

    /**
     * What to tell of it.
     *
     * @param name name of the disclosure
     * @throws CancelledException when it is none, but the caller's wish
     */
    static UnreadInput on(String name, Throwable fault) {
        if (fault instanceof CancelledException cancelled) {
            throw cancelled;
        }
        System.getLogger(Mishap.class.getPackageName()).log(System.Logger.Level.DEBUG, name, fault);
        String kind = fault.getClass().getSimpleName();
        return new UnreadInput(
                name,
                new Text(
                        "程序内部错误（" + kind + "），这一份没有检查，其余不受影响；请附上该文件报告此问题（命令行加 --verbose 可看到细节）",
                        "internal error (" + kind + "): this one was not checked, the others are not affected; please"
                                + " report it with the file (--verbose on the command line shows the details)"));
    }
}
