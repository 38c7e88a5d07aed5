package io.github.broadsheet;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Which package may see which, and what none may do. */
class ArchitectureTest {

  private static final String API = "io.github.broadsheet";
  private static final String TEXT = API + ".text";
  private static final String PEOPLE = API + ".people";
  private static final String SYNTAX = API + ".syntax";
  private static final String LUCENE = API + ".lucene";

  private static final JavaClasses MAIN = classesBeside(NewsIndex.class);
  private static final JavaClasses TESTS = classesBeside(ArchitectureTest.class);

  /** Imports what was compiled together with a class: the main classes, or the tests. */
  private static JavaClasses classesBeside(Class<?> type) {
    String name = type.getName().replace('.', '/') + ".class";
    String url = type.getResource("/" + name).toString();
    try {
      URL root = URI.create(url.substring(0, url.length() - name.length())).toURL();
      return new ClassFileImporter().importUrl(root);
    } catch (MalformedURLException e) {
      throw new IllegalStateException(url, e);
    }
  }

  @Test
  void classesOfBothKindsAreLookedAt() {
    assertThat(MAIN.contain(NewsIndex.class)).isTrue();
    assertThat(MAIN.contain(ArchitectureTest.class)).isFalse();
    assertThat(MAIN).hasSizeGreaterThan(150);
    assertThat(TESTS.contain(ArchitectureTest.class)).isTrue();
    assertThat(TESTS.contain(NewsIndex.class)).isFalse();
    assertThat(TESTS).hasSizeGreaterThan(50);
  }

  @Test
  void apiSeesTheJdkAlone() {
    seesOnly(API).check(MAIN);
  }

  @Test
  void textSeesTheApi() {
    seesOnly(TEXT, API).check(MAIN);
  }

  @Test
  void peopleSeeTextAndApi() {
    seesOnly(PEOPLE, TEXT, API).check(MAIN);
  }

  @Test
  void syntaxSeesTextApiAndLucenesParser() {
    seesOnly(SYNTAX, TEXT, API, "org.apache.lucene.queryparser..").check(MAIN);
  }

  @Test
  void luceneSeesAllAndNoParser() {
    noClasses()
        .that(resideInAPackage(LUCENE))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene.queryparser..")
        .check(MAIN);
  }

  private static ArchRule seesOnly(String seeing, String... seen) {
    return classes()
        .that(resideInAPackage(seeing))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(seen)
                .or(resideInAnyPackage(seeing, "java..", "org.jspecify.annotations"))
                .or(primitives()));
  }

  private static DescribedPredicate<JavaClass> primitives() {
    return DescribedPredicate.describe(
        "primitives", type -> type.getBaseComponentType().isPrimitive());
  }

  @Test
  void packagesDependOnEachOtherInOneDirection() {
    slices().matching("io.github.broadsheet.(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void onlyTheFaceOfTheLucenePackageIsPublic() {
    assertThat(
            MAIN.stream()
                .filter(type -> type.getPackageName().equals(LUCENE) && type.isTopLevelClass())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.isEmpty()))
        .containsExactlyInAnyOrder("LuceneNewsIndex", "LuceneIndexOptions");
  }

  @Test
  void publicMethodsOfTheFaceShowNoTypeOfLucene() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(LUCENE)
        .and()
        .arePublic()
        .should()
        .notHaveRawReturnType(resideInAPackage("org.apache.lucene.."))
        .andShould()
        .notHaveRawParameterTypes(
            DescribedPredicate.describe(
                "types of Lucene",
                types ->
                    types.stream()
                        .anyMatch(type -> type.getPackageName().startsWith("org.apache.lucene"))))
        .check(MAIN);
  }

  @Test
  void objectStreamsAreNeverUsed() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ObjectInputStream.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(ObjectOutputStream.class)
        .check(MAIN);
  }

  @Test
  void nothingIsPrinted() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(MAIN);
  }

  @Test
  void onlyTheSystemLoggerLogs() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..")
        .check(MAIN);
  }

  @Test
  void noTestIsDisabled() {
    noClasses().should().beAnnotatedWith(Disabled.class).check(TESTS);
    noMethods().should().beAnnotatedWith(Disabled.class).check(TESTS);
  }

  @Test
  void recordsHoldNoArrays() {
    noFields()
        .that()
        .areDeclaredInClassesThat()
        .areRecords()
        .and()
        .areDeclaredInClassesThat()
        .resideInAPackage(API)
        .should()
        .haveRawType(DescribedPredicate.describe("arrays", JavaClass::isArray))
        .check(MAIN);
  }
}
