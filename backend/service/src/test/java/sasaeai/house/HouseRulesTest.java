package sasaeai.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The picture in docs/architecture.md, executed. */
class HouseRulesTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("sasaeai");
    private static final int MOST_CLASSES = 15;

    @Test
    void roomsDependOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("shared")
                .definedBy("sasaeai.shared..")
                .layer("municipality")
                .definedBy("sasaeai.municipality..")
                .layer("account")
                .definedBy("sasaeai.account..")
                .layer("council")
                .definedBy("sasaeai.council..")
                .layer("meeting")
                .definedBy("sasaeai.meeting..")
                .layer("need")
                .definedBy("sasaeai.need..")
                .layer("resource")
                .definedBy("sasaeai.resource..")
                .layer("gap")
                .definedBy("sasaeai.gap..")
                .layer("publication")
                .definedBy("sasaeai.publication..")
                .whereLayer("municipality")
                .mayOnlyBeAccessedByLayers("account", "council", "meeting", "need", "resource", "gap", "publication")
                .whereLayer("account")
                .mayOnlyBeAccessedByLayers("council", "meeting", "need", "resource", "gap", "publication")
                .whereLayer("council")
                .mayOnlyBeAccessedByLayers("meeting", "need", "resource", "gap", "publication")
                .whereLayer("meeting")
                .mayOnlyBeAccessedByLayers("need", "resource", "gap", "publication")
                .whereLayer("resource")
                .mayOnlyBeAccessedByLayers("gap", "publication")
                .whereLayer("need")
                .mayOnlyBeAccessedByLayers("gap", "publication")
                .whereLayer("gap")
                .mayOnlyBeAccessedByLayers("publication")
                .whereLayer("publication")
                .mayNotBeAccessedByAnyLayer()
                .withOptionalLayers(true)
                .check(HOUSE);
    }

    @Test
    void noRoomsStandInACircle() {
        slices().matching("sasaeai.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void noPackagesStandInACircle() {
        slices().matching("sasaeai.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void noPackageHoldsMoreThanANewcomerTakesIn() {
        Map<String, Long> sizes = HOUSE.stream()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        sizes.values().removeIf(size -> size <= MOST_CLASSES);

        assertEquals(Map.of(), sizes);
    }

    @Test
    void entitiesStayInTheirRoom() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(beUsedInTheirOwnRoomOnly())
                .check(HOUSE);
    }

    @Test
    void endpointsAreCalledEndpointAndNothingElseIs() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Endpoint")
                .check(HOUSE);
    }

    @Test
    void endpointsKnowNoDatabase() {
        noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..")
                .check(HOUSE);
    }

    private static ArchCondition<JavaClass> beUsedInTheirOwnRoomOnly() {
        return new ArchCondition<>("be used in their own room only") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                entity.getDirectDependenciesToSelf().stream()
                        .filter(use -> !room(use.getOriginClass()).equals(room(entity)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(entity, use.getDescription())));
            }
        };
    }

    /** sasaeai.meeting.agenda stands in the room meeting. */
    private static String room(JavaClass some) {
        return some.getPackageName().replaceFirst("^(sasaeai\\.\\w+).*$", "$1");
    }
}
