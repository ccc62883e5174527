package org.mingzhang.check.drl.words;

import java.util.Map;
import java.util.regex.Pattern;

/** Reasons of one 三公 item that tell of another one. */
public final class ReasonsOfOthers {

    private static final String ABROAD = "因公出国（境）费";
    private static final String RECEPTION = "公务接待费";
    private static final String VEHICLES = "公务用车";
    private static final String MEETINGS = "会议费";
    private static final String TRAINING = "培训费";

    /** Words with which a reason can only mean that item. */
    private static final Map<String, Pattern> TELLS_OF = Map.of(
            ABROAD, Pattern.compile("出国|出境|出访"),
            RECEPTION, Pattern.compile("公务接待|来访|来宾|接待(?:批次|人次|标准|任务|活动|费)"),
            VEHICLES, Pattern.compile("公务用车|公车|车辆(?:老化|老旧|维修|保险|报废|更新|燃油|运行|购置)|车况|购车|燃油|油价"));

    /** Words with which a reason may mean that item. */
    private static final Map<String, Pattern> MAY_BE_OF = Map.of(
            ABROAD, Pattern.compile("国|境|出访|团组|外事|港|澳|考察|交流|培训|三公"),
            RECEPTION, Pattern.compile("接待|来访|来宾|来人|外宾|调研|检查|考察|会议|往来|交流|用餐|三公"),
            VEHICLES, Pattern.compile("车|油|驾驶|维修|保险|购置|三公"),
            MEETINGS, Pattern.compile("会|培训|活动|三公"),
            TRAINING, Pattern.compile("培训|学习|教育|会议|人员|三公"));

    /** A reason with amounts has run on into the next item. */
    private static final Pattern AMOUNT = Pattern.compile("\\d\\s*[万亿]?元");

    private ReasonsOfOthers() {}

    /** The item that a reason tells of while it has no word of the item it is given for; or an empty text. */
    public static String toldOf(String subject, String reason) {
        String own = subject.startsWith(VEHICLES) ? VEHICLES : subject;
        Pattern mine = MAY_BE_OF.get(own);
        if (mine == null
                || mine.matcher(reason).find()
                || AMOUNT.matcher(reason).find()) {
            return "";
        }
        return TELLS_OF.entrySet().stream()
                .filter(other -> !other.getKey().equals(own))
                .filter(other -> other.getValue().matcher(reason).find())
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse("");
    }
}
