@echo off
rem Runs Vejviser; compiles it first when there is no jar or a source is newer than it.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\vejviser.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not "%JAVA%"=="java" goto stale
where java >nul 2>nul
if errorlevel 1 (
  echo vejviser: a JDK of version 17 or newer is needed 1>&2
  exit /b 1
)

:stale
if not exist "%JAR%" goto compile
if not exist "%HOME_DIR%target\lib" goto compile
rem Paths go by the environment, for a name may hold an apostrophe or brackets. A jar from the future hides changes: the clock was put back.
powershell -NoProfile -Command "$jar = (Get-Item -LiteralPath $env:JAR).LastWriteTime; $sources = @(Get-ChildItem -Recurse -LiteralPath ($env:HOME_DIR + 'src\main')) + (Get-Item -LiteralPath ($env:HOME_DIR + 'pom.xml')); if (($jar -gt (Get-Date)) -or ($sources | Where-Object { $_.LastWriteTime -gt $jar })) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto run

:compile
where mvn >nul 2>nul
if errorlevel 1 (
  echo vejviser: Maven is needed to compile it the first time 1>&2
  exit /b 1
)
echo vejviser: compiling ... 1>&2
pushd "%HOME_DIR%"
call mvn -B -q -DskipTests package 1>&2
set "MADE=%errorlevel%"
popd
if not "%MADE%"=="0" exit /b 1
rem Maven keeps a jar whose classes did not change; it is up to date all the same.
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTime = Get-Date"

:run
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xms420m -Xmx2g -Xmn64m -XX:MaxTenuringThreshold=1 -XX:MinHeapFreeRatio=5 %VEJVISER_JAVA_OPTS% -jar "%JAR%" %*
exit /b %errorlevel%
