package org.mingzhang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between the rooms of core. */
class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mingzhang");

    private static final String[] ENGINE = {"org.drools..", "org.kie.."};

    @Test
    void onlyTheEngineRoomKnowsTheRuleEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.mingzhang.check.engine..")
                .and()
                .doNotHaveSimpleName("EngineVersion")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ENGINE)
                .check(CORE);
    }

    @Test
    void noForeignTypeStandsInAPublicSignature() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(new ArchCondition<JavaMethod>("speak only of Java and Mingzhang") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                                .map(JavaClass::getBaseComponentType)
                                .filter(type -> !type.isPrimitive()
                                        && !type.getPackageName().startsWith("java.")
                                        && !type.getPackageName().startsWith("org.mingzhang"))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " speaks of " + type.getName())));
                    }
                })
                .check(CORE);
    }

    @Test
    void coreKnowsNoFileFormatNoRuleAndNoFace() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.mingzhang.readers..",
                        "org.mingzhang.report..",
                        "org.mingzhang.sdk..",
                        "org.mingzhang.cli..",
                        "org.mingzhang.rules..",
                        "org.apache.pdfbox..",
                        "org.apache.poi..",
                        "org.jsoup..")
                .check(CORE);
    }

    @Test
    void theLayoutKnowsNothingOfBudgets() {
        noClasses()
                .that()
                .resideInAPackage("org.mingzhang.layout..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.mingzhang.model..",
                        "org.mingzhang.template..",
                        "org.mingzhang.interpret..",
                        "org.mingzhang.check..")
                .check(CORE);
    }

    @Test
    void theModelRestsOnTheLayoutAlone() {
        classes()
                .that()
                .resideInAPackage("org.mingzhang.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.mingzhang", "org.mingzhang.model..", "org.mingzhang.layout..")
                .check(CORE);
    }

    @Test
    void interpretationDoesNotKnowVerdicts() {
        noClasses()
                .that()
                .resideInAPackage("org.mingzhang.interpret..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.mingzhang.check..")
                .check(CORE);
    }

    @Test
    void aTableIsFoundThenItsColumnsThenItsRows() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("names and grids")
                .definedBy("org.mingzhang.interpret.table")
                .layer("find")
                .definedBy("org.mingzhang.interpret.table.find..")
                .layer("column")
                .definedBy("org.mingzhang.interpret.table.column..")
                .layer("ledger")
                .definedBy("org.mingzhang.interpret.table.ledger..")
                .whereLayer("ledger")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("column")
                .mayOnlyBeAccessedByLayers("ledger")
                .whereLayer("find")
                .mayOnlyBeAccessedByLayers("column", "ledger")
                .check(CORE);
    }

    @Test
    void nothingStaticChanges() {
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
                .that()
                .areStatic()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CORE);
    }

    @Test
    void moneyIsNeverBinary() {
        noClasses()
                .that()
                .resideInAnyPackage("org.mingzhang.model..", "org.mingzhang.check..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Double.class.getName())
                .check(CORE);
    }
}
