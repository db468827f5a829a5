@echo off
rem Starts Verbatim on Windows; see the script "verbatim" for the reasons of each step.
setlocal EnableExtensions
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\verbatim.jar"
set "ARCHIVES=%HOME_DIR%target\archive"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined VERBATIM_JAVA set "JAVA=%VERBATIM_JAVA%"
set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2>&1" ^| findstr /i "version"') do if not defined VERSION set "VERSION=%%~v"
for /f "delims=.-+ tokens=1" %%v in ("%VERSION%") do set "VERSION=%%v"
if not defined VERSION goto nojava
if %VERSION% LSS 17 goto nojava

set "STALE="
if not exist "%JAR%" set "STALE=1"
if not defined STALE if exist "%HOME_DIR%src\main" for /f %%n in ('powershell -NoProfile -Command "$t=(Get-Item '%JAR%').LastWriteTime; @(Get-ChildItem -Recurse -File '%HOME_DIR%src\main','%HOME_DIR%pom.xml' | Where-Object { $_.LastWriteTime -gt $t }).Count"') do if not "%%n"=="0" set "STALE=1"
if not defined STALE goto built
echo verbatim: building it (once, about half a minute) ... 1>&2
pushd "%HOME_DIR%"
call mvn -q -DskipTests -Dspotless.check.skip=true package 1>&2
set "BUILD=%ERRORLEVEL%"
popd
if not "%BUILD%"=="0" exit /b 3
powershell -NoProfile -Command "(Get-Item '%JAR%').LastWriteTime = Get-Date"
if exist "%ARCHIVES%" rmdir /s /q "%ARCHIVES%"
:built

set "FLAGS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xms64m -XX:NewSize=40m -Xss1m -Xlog:disable -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Dfile.encoding=UTF-8"
set "ARCHIVE=%ARCHIVES%\%VERSION%"
set "MAKE=-XX:ArchiveClassesAtExit=%ARCHIVE%"
set "USE=-XX:SharedArchiveFile=%ARCHIVE%"
if %VERSION% GEQ 25 set "MAKE=-XX:AOTCacheOutput=%ARCHIVE%"
if %VERSION% GEQ 25 set "USE=-XX:AOTCache=%ARCHIVE%"
if not exist "%ARCHIVE%" (
  mkdir "%ARCHIVES%" 2>nul
  "%JAVA%" %FLAGS% "%MAKE%" -jar "%JAR%" warm-up >nul 2>&1
)
if %VERSION% LSS 25 set "FLAGS=%FLAGS% -Xshare:auto"
if exist "%ARCHIVE%" set FLAGS=%FLAGS% "%USE%"

"%JAVA%" %FLAGS% %VERBATIM_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:nojava
echo verbatim: no Java 17 or newer found; install a JDK or set JAVA_HOME 1>&2
exit /b 3
