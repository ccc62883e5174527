package org.mingzhang.readers.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the name of a file says of its place in a disclosure. */
class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "某局2026年部门预算.pdf, 某局2026年部门预算, WHOLE, ''",
        "某局2026年度部门预算(1).pdf, 某局2026年部门预算, WHOLE, ''",
        "某局2026年度部门预算 - 副本.pdf, 某局2026年部门预算, WHOLE, ''",
        "某局2026年部门预算公开.pdf, 某局2026年部门预算, WHOLE, ''",
        "某局-2026-部门预算-narrative.PDF, 某局2026部门预算, NARRATIVE, ''",
        "附件2026年某局预算.docx, 2026年某局预算, WHOLE, ''",
        "附件1：2026年某局预算表.xls, 2026年某局预算, TABLES, 1",
        "附件三.pdf, '', TABLES, 三",
        "表12 整体支出绩效目标.xlsx, '', TABLES, 12",
        "某局2026年一般公共预算“三公”经费预算.pdf, 某局2026年预算, OFFICIAL_EXPENSES, ''",
        "2026年某局预算.xlsx, 2026年某局预算, TABLES, ''",
    })
    void namesAreTakenApart(String file, String stem, FileName.Role role, String number) {
        assertThat(FileName.of(file)).isEqualTo(new FileName(stem, role, number));
    }
}
