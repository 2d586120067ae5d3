package tenor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tenor.metric.Answer;
import tenor.metric.Horizon;
import tenor.model.Clock;
import tenor.model.PeriodLength;
import tenor.model.Tail;
import tenor.quantity.CalendarDate;
import tenor.quantity.Expectation;
import tenor.quantity.ExpectationReading;
import tenor.quantity.Kind;
import tenor.quantity.Quantity;
import tenor.quantity.ReadingContext;
import tenor.scenario.Verdict;

/** Every outcome against every shape of expectation; what must come out follows from the words alone. */
class AcceptanceTest {
  private static final BigDecimal ZERO = BigDecimal.ZERO;

  /** 1,000 years from 2025, so that the last day looked at is in 3024. */
  private static final Clock CLOCK =
      new Clock(new CalendarDate(2025, 1, 1), PeriodLength.YEAR, BigDecimal.valueOf(1000));

  private static final Horizon NEVER = new Horizon.Never(new Horizon.NeverProof(
      Horizon.Reason.NOTHING_IS_PAID,
      ZERO,
      ZERO,
      ZERO,
      ZERO,
      ZERO,
      ZERO,
      ZERO,
      Tail.constant(ZERO)));

  @ParameterizedTest
  @CsvSource({
    // The figure is 250 years.
    "250 years, 250, HOLDS",
    "250 years, 245, HOLDS",
    "250 years, 244.9, FAILS",
    "250 years, 254.99, HOLDS",
    "250 years, 255, FAILS",
    "at least 250 years, 250, HOLDS",
    "more than 250 years, 250, FAILS",
    "at most 250 years, 250, HOLDS",
    "less than 250 years, 250, FAILS",
    "about 250 years, 225, HOLDS",
    "about 250 years, 276, FAILS",
    "between 200 and 300 years, 250, HOLDS",
    "several decades, 250, FAILS",
    "hundreds of years, 250, HOLDS",
    "ten generations, 250, HOLDS",
    "ten generations, 237, FAILS",
    "reached, 250, HOLDS",
    "never, 250, FAILS",
    "not reached, 250, FAILS",
    "ended, 250, FAILS",
    "no target, 250, FAILS",
    // Twelve digits decide, so that the last bits of a sum do not.
    "at least 250 years, 249.9999999999999, HOLDS",
    "less than 250 years, 249.9999999999999, FAILS",
    "at least 250 years, 249.99999999, FAILS",
  })
  void aFigureHoldsWhereItLiesInTheInterval(String expect, double years, Verdict verdict) {
    assertThat(of(expect, Kind.DURATION).of(new Answer.Figure(years, Kind.DURATION, null)))
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "250 years, FAILS",
    "at least 250 years, HOLDS",
    "more than 5000 years, HOLDS",
    "a century or more, HOLDS",
    "at most 5000 years, FAILS",
    "between 200 and 5000 years, FAILS",
    "hundreds of years, FAILS",
    "ten generations, FAILS",
    "at least ten generations, HOLDS",
    "never, HOLDS",
    "not reached, HOLDS",
    "reached, FAILS",
    "ended, FAILS",
    "no target, FAILS",
  })
  void whatIsNeverMetTakesLongerThanAnyNumberOfYears(String expect, Verdict verdict) {
    assertThat(of(expect, Kind.DURATION).of(new Answer.Open(NEVER))).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    // More than 1,000 years are known, and nothing beyond.
    "250 years, FAILS",
    "at most 1000 years, FAILS",
    "at most 999 years, FAILS",
    "at most 1001 years, UNDECIDED",
    "between 900 and 1100 years, UNDECIDED",
    "5000 years, UNDECIDED",
    "at least 1000 years, HOLDS",
    "more than 1000 years, HOLDS",
    "at least 1001 years, UNDECIDED",
    "at least ten generations, HOLDS",
    "at least forty generations, HOLDS",
    "at least 41 generations, UNDECIDED",
    "never, UNDECIDED",
    "not reached, HOLDS",
    "reached, UNDECIDED",
    "ended, UNDECIDED",
    "no target, FAILS",
  })
  void whatIsNotMetWithinTheYearsLookedAtDecidesWhatLiesWithinThem(String expect, Verdict verdict) {
    Horizon open = new Horizon.NotReached(BigDecimal.valueOf(1000));

    assertThat(of(expect, Kind.DURATION).of(new Answer.Open(open))).isEqualTo(verdict);
    // A batch of runs knows no more of such a row than that.
    assertThat(of(expect, Kind.DURATION).of(Double.POSITIVE_INFINITY)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "250 years, FAILS",
    "at least 250 years, FAILS",
    "at most 250 years, FAILS",
    "never, FAILS",
    "not reached, FAILS",
    "reached, FAILS",
    "ended, FAILS",
    "no target, HOLDS",
  })
  void whereNoAmountIsOwedNoNumberIsRight(String expect, Verdict verdict) {
    assertThat(of(expect, Kind.DURATION).of(new Answer.Open(new Horizon.NoTarget())))
        .isEqualTo(verdict);
  }

  /** There is no time after which it is met, not even a long one. */
  @ParameterizedTest
  @CsvSource({
    "ended, HOLDS",
    "not reached, HOLDS",
    "never, FAILS",
    "reached, FAILS",
    "no target, FAILS",
    "250 years, FAILS",
    "at least 1 year, FAILS",
    "at most 250 years, FAILS",
    "at least ten generations, FAILS",
  })
  void whatAnEventEndedWasNotMetAfterAnyNumberOfYears(String expect, Verdict verdict) {
    assertThat(of(expect, Kind.DURATION).of(new Answer.Open(new Horizon.Ended(5, 7e9))))
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"250 years", "at least 250 years", "never", "reached", "ended", "no target"})
  void noFigureForAReasonBearsNothingOut(String expect) {
    assertThat(of(expect, Kind.DURATION).of(new Answer.None("There is no such number.")))
        .isEqualTo(Verdict.FAILS);
    assertThat(of(expect, Kind.DURATION).of(Double.NaN)).isEqualTo(Verdict.FAILS);
  }

  @ParameterizedTest
  @CsvSource({
    "500 billion USD, 500, HOLDS",
    "500 billion USD, 494.9, FAILS",
    "at least 1 trillion USD, 1000, HOLDS",
    "less than 500 billion USD, 499.99, HOLDS",
  })
  void moneyIsComparedInUnitsOfItsCurrency(String expect, double billions, Verdict verdict) {
    Acceptance acceptance = of(expect, Kind.MONEY);

    assertThat(acceptance.of(new Answer.Figure(billions * 1e9, Kind.MONEY, "USD")))
        .isEqualTo(verdict);
    // Without an end no sum can be told: never is a plain no, the years looked at leave it open.
    assertThat(acceptance.of(new Answer.Open(NEVER))).isEqualTo(Verdict.FAILS);
    assertThat(acceptance.of(new Answer.Open(new Horizon.NotReached(BigDecimal.TEN))))
        .isEqualTo(Verdict.UNDECIDED);
  }

  @ParameterizedTest
  @CsvSource({
    "2275, 2275-01-01, HOLDS",
    "2275, 2276-01-01, FAILS",
    "by 2275, 2275-12-31, HOLDS",
    "by 2275, 2276-01-01, FAILS",
    "not before 2040, 2040-01-01, HOLDS",
    "not before 2040, 2039-12-31, FAILS",
    "after 2040, 2040-12-31, FAILS",
    "after 2040, 2041-01-01, HOLDS",
  })
  void aDateIsComparedByItsDay(String expect, String day, Verdict verdict) {
    String[] parts = day.split("-", -1);
    CalendarDate date = new CalendarDate(
        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));

    assertThat(of(expect, Kind.DATE).of(new Answer.Figure(date.epochDay(), Kind.DATE, null)))
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "not before 2040, HOLDS",
    "by 2040, FAILS",
    "by 4000, UNDECIDED",
    "not before 4000, UNDECIDED"
  })
  void aDateThatDoesNotComeWithinTheYearsLookedAtLiesBehindThem(String expect, Verdict verdict) {
    assertThat(of(expect, Kind.DATE)
            .of(new Answer.Open(new Horizon.NotReached(BigDecimal.valueOf(1000)))))
        .isEqualTo(verdict);
  }

  @Test
  void generationsAre25YearsUnlessTheClaimSaysOtherwise() {
    // 250 years are ten generations of 25 and eight and a third of 30.
    Answer ten = new Answer.Figure(10, Kind.GENERATIONS, null);
    Answer years = new Answer.Figure(250, Kind.DURATION, null);

    assertThat(of("ten generations", Kind.GENERATIONS).of(ten)).isEqualTo(Verdict.HOLDS);
    assertThat(of("ten generations", Kind.DURATION).of(years)).isEqualTo(Verdict.HOLDS);
    assertThat(of("250 years", Kind.GENERATIONS).of(ten)).isEqualTo(Verdict.HOLDS);
    Quantity thirty = Quantity.of(Kind.DURATION, BigDecimal.valueOf(30), null);
    assertThat(of("ten generations", Kind.GENERATIONS, thirty).of(ten)).isEqualTo(Verdict.FAILS);
    assertThat(of("8 generations", Kind.GENERATIONS, thirty).of(ten)).isEqualTo(Verdict.HOLDS);
    assertThat(of("8 generations", Kind.DURATION, thirty).of(years)).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void severalFiguresDecideWhereTheyAgree() {
    Answer two = new Answer.Several(List.of(0.1, 0.2), Kind.RATE, null);

    assertThat(of("at least 5 %/year", Kind.RATE).of(two)).isEqualTo(Verdict.HOLDS);
    assertThat(of("10 %/year", Kind.RATE).of(two)).isEqualTo(Verdict.UNDECIDED);
    assertThat(of("15 %/year", Kind.RATE).of(two)).isEqualTo(Verdict.FAILS);
    assertThat(of("never", Kind.RATE).of(two)).isEqualTo(Verdict.FAILS);
  }

  @Test
  void boundsAreFiguresOfTheMetric() {
    assertThat(of("250 years", Kind.DURATION).bounds()).containsExactly(245, 255);
    assertThat(of("ten generations", Kind.DURATION).bounds()).containsExactly(237.5, 262.5);
    assertThat(of("ten generations", Kind.GENERATIONS).bounds()).containsExactly(9.5, 10.5);
    assertThat(of("at least 250 years", Kind.DURATION).bounds()).containsExactly(250);
    assertThat(of("at most 250 years", Kind.DURATION).bounds()).containsExactly(250);
    assertThat(of("never", Kind.DURATION).bounds()).isEmpty();
  }

  private static Acceptance of(String expect, Kind result) {
    return of(expect, result, null);
  }

  private static Acceptance of(String expect, Kind result, Quantity generation) {
    ReadingContext context = result == Kind.DURATION || result == Kind.GENERATIONS
        ? ReadingContext.wanting(Kind.DURATION, Kind.GENERATIONS)
        : ReadingContext.wanting(result);
    ExpectationReading reading = Expectation.read(expect, context);
    assertThat(reading).as(expect).isInstanceOf(ExpectationReading.Read.class);
    return new Acceptance(
        ((ExpectationReading.Read) reading).expectation(), result, CLOCK, generation);
  }
}
