@echo off
rem Starts Tenor on Windows. Builds it first where that has not been done yet; after a change of the sources, run
rem   mvn -Pquick package
rem JAVA_HOME names the Java to use, 17 or later; without it, the first java on PATH. TENOR_JAVA_OPTS holds further
rem options for the Java virtual machine.
setlocal
set "ROOT=%~dp0"
set "JAR=%ROOT%target\quick\tenor.jar"

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo tenor: there is no Java. Install a JDK, 17 or later, and set JAVA_HOME to its folder. 1>&2
  exit /b 69
)

if exist "%JAR%" goto start
where mvn >nul 2>&1
if errorlevel 1 (
  echo tenor: there is no mvn on PATH, and the program has yet to be built. Install Apache Maven, 3.8.7 or later. 1>&2
  exit /b 69
)
echo tenor: building, which takes a moment; later starts are immediate ... 1>&2
pushd "%ROOT%"
call mvn -B -q -Pquick package 1>&2
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" exit /b 69

:start
rem From Java 19 the JVM makes and renews the archive of classes by itself; Java 17 starts without one.
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%ROOT%target\quick\classes.jsa" -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable %TENOR_JAVA_OPTS% -cp "%JAR%" tenor.cli.Main %*
exit /b %ERRORLEVEL%
