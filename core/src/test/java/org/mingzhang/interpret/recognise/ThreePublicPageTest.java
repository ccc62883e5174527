package org.mingzhang.interpret.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.layout.Block;
import org.mingzhang.layout.Layout;
import org.mingzhang.layout.LineEnd;
import org.mingzhang.layout.Origin;
import org.mingzhang.layout.Place;
import org.mingzhang.layout.Source;
import org.mingzhang.layout.TextLine;
import org.mingzhang.model.DisclosureKind;
import org.mingzhang.model.Recognition;

class ThreePublicPageTest {

    private static final String TEXT = "2031年“三公”经费支出9万元，其中：因公出国（境）费0万元，公务接待费4万元，公务用车运行维护费5万元，比年初预算减少1万元，比上年预算减少2万元。";

    private static Recognition recognise(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            blocks.add(new TextLine(line, LineEnd.ENDS, Origin.TEXT, Place.ofLine("a.txt", blocks.size() + 1)));
        }
        return new Recogniser(List.of())
                .recognise(new Layout(List.of(new Source("a.txt", "", "text", 0)), blocks, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "青禾县石桥镇人民政府, 2031年度“三公”经费决算汇总情况, 青禾县石桥镇人民政府",
        "首页, 青禾县石桥镇人民政府2031年度“三公”经费决算情况, 青禾县石桥镇人民政府",
        "首页, 青禾县石桥镇人民政府2031年度一般公共预算财政拨款“三公”经费支出决算情况说明, 青禾县石桥镇人民政府",
    })
    void aPageOfItsOwnIsADisclosure(String name, String title, String department) {
        Recognition recognition = recognise(name, title, TEXT);

        assertThat(recognition.status()).isEqualTo(Recognition.Status.DISCLOSURE);
        assertThat(recognition.disclosure().department()).isEqualTo(department);
        assertThat(recognition.disclosure().fiscalYear()).isEqualTo(2031);
        assertThat(recognition.disclosure().kind()).isEqualTo(DisclosureKind.FINAL_ACCOUNTS);
    }

    @ParameterizedTest
    @CsvSource({
        "关于压减“三公”经费的通知, 要求各单位压减公务接待和公务用车开支3.5万元以上，因公出国从严审批。",
        "我县“三公”经费连年下降, 今年公务接待明显减少，公务用车管理更严。",
    })
    void aTextAboutThemIsNone(String title, String text) {
        assertThat(recognise(title, text).status()).isEqualTo(Recognition.Status.NOT_A_DISCLOSURE);
    }
}
