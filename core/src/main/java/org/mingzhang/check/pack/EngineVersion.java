package org.mingzhang.check.pack;

import org.drools.base.util.Drools;
import org.mingzhang.check.Mark;
import org.mingzhang.check.PackException;

/** The version of the engine that compiled rules belong to. */
public final class EngineVersion {

    private EngineVersion() {}

    /** Version of the engine on the class path. */
    public static String current() {
        return Drools.getFullVersion();
    }

    /**
     * Refuses a pack that was compiled for another engine.
     *
     * @throws PackException with advice
     */
    public static void require(RuleSource pack) throws PackException {
        String built = pack.compiled().engine();
        if (!built.isEmpty() && !built.equals(current())) {
            throw PackException.of(
                    new Mark(pack.id(), 0),
                    "规则包是为规则引擎 " + built + " 编译的，此处为 " + current() + "；请用当前版本重新编译（mingzhang pack build）",
                    "the pack was built for engine " + built + ", this is " + current()
                            + "; build it again with this version (mingzhang pack build)");
        }
    }
}
