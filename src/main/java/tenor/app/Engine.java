package tenor.app;

import org.jspecify.annotations.Nullable;

/** Which Tenor computes. */
public final class Engine {
  private static final String UNVERSIONED = "built without a version";

  private Engine() {}

  /** The version that the build wrote into the program; classes that no build has packed have none. */
  public static String version() {
    @Nullable String version = Engine.class.getPackage().getImplementationVersion();
    return version == null ? UNVERSIONED : version;
  }
}
