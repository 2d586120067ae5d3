package tenor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BuildLogTest {

  @Test
  void theExamplesOfItsDescriptionComeOutSo() {
    assertThat(BuildLog.safe("::error::done")).isEqualTo("<U+003A>:error::done");
    assertThat(BuildLog.safe("##[group]")).isEqualTo("#<U+0023>[group]");
  }

  @Test
  void aCommandAtTheBeginningOfAnyLineIsDisarmed() {
    assertThat(BuildLog.safe("a\n  ::b::c\r::d\n\u00A0\t::e"))
        .isEqualTo("a\n  <U+003A>:b::c\r<U+003A>:d\n\u00A0\t<U+003A>:e");
  }

  @Test
  void aCommandBetweenSharpsIsDisarmedWhereverItStands() {
    assertThat(BuildLog.safe("a ##vso[b] ##teamcity[c] ###[d]"))
        .isEqualTo("a #<U+0023>vso[b] #<U+0023>teamcity[c] ##<U+0023>[d]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a::b", "tenor::check ::", "## heading [1]", "a # b ## c", "::", ": :x"})
  void whatIsNoCommandPasses(String text) {
    assertThat(BuildLog.safe(text)).isEqualTo(text.equals("::") ? "<U+003A>:" : text);
  }
}
