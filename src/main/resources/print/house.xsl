<?xml version="1.0" encoding="UTF-8"?>
<!-- The one house style: what a page means comes in as XHTML, how it looks on paper is here and nowhere else. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:x="adobe:ns:meta/"
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:h="http://www.w3.org/1999/xhtml"
    exclude-result-prefixes="h">

  <!-- The firm's letterhead, empty where it has none. The logo is a picture in the address itself: nothing is fetched. -->
  <xsl:param name="colour"/>
  <xsl:param name="logo"/>
  <xsl:param name="footer"/>

  <xsl:variable name="mark"><xsl:choose><xsl:when test="$colour = ''">#1f2933</xsl:when><xsl:otherwise><xsl:value-of select="$colour"/></xsl:otherwise></xsl:choose></xsl:variable>
  <xsl:variable name="rule"><xsl:choose><xsl:when test="$colour = ''">0.5pt solid #cbd2d9</xsl:when><xsl:otherwise>1.5pt solid <xsl:value-of select="$colour"/></xsl:otherwise></xsl:choose></xsl:variable>
  <xsl:variable name="head"><xsl:choose><xsl:when test="$logo = ''">9mm</xsl:when><xsl:otherwise>17mm</xsl:otherwise></xsl:choose></xsl:variable>
  <xsl:variable name="below"><xsl:choose><xsl:when test="$logo = ''">12mm</xsl:when><xsl:otherwise>20mm</xsl:otherwise></xsl:choose></xsl:variable>
  <xsl:variable name="wide" select="/h:html/h:body/@class = 'wide'"/>
  <xsl:variable name="ink">#1f2933</xsl:variable>
  <xsl:variable name="quiet">#52606d</xsl:variable>
  <xsl:variable name="line">#cbd2d9</xsl:variable>
  <xsl:variable name="shade">#f1f4f7</xsl:variable>

  <xsl:template match="/h:html">
    <fo:root font-family="Inter" font-size="9pt" line-height="1.4" color="{$ink}" xml:lang="{@lang}">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="page" margin="12mm 15mm 10mm 15mm">
          <xsl:attribute name="page-width"><xsl:choose><xsl:when test="$wide">297mm</xsl:when><xsl:otherwise>210mm</xsl:otherwise></xsl:choose></xsl:attribute>
          <xsl:attribute name="page-height"><xsl:choose><xsl:when test="$wide">210mm</xsl:when><xsl:otherwise>297mm</xsl:otherwise></xsl:choose></xsl:attribute>
          <fo:region-body margin-top="{$below}" margin-bottom="12mm"/>
          <fo:region-before extent="{$head}"/>
          <fo:region-after extent="8mm" display-align="after"/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <fo:declarations>
        <x:xmpmeta>
          <rdf:RDF>
            <rdf:Description rdf:about="">
              <dc:title><xsl:value-of select="h:head/h:title"/></dc:title>
              <dc:creator><xsl:value-of select="h:head/h:meta[@name = 'firm']/@content"/></dc:creator>
              <dc:language><xsl:value-of select="@lang"/></dc:language>
              <xmp:CreatorTool>Plumbline</xmp:CreatorTool>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
      </fo:declarations>
      <xsl:if test="h:body/h:h2">
        <fo:bookmark-tree>
          <xsl:for-each select="h:body/h:h2">
            <fo:bookmark internal-destination="{generate-id()}">
              <fo:bookmark-title><xsl:value-of select="."/></fo:bookmark-title>
            </fo:bookmark>
          </xsl:for-each>
        </fo:bookmark-tree>
      </xsl:if>
      <fo:page-sequence master-reference="page" id="all">
        <fo:static-content flow-name="xsl-region-before">
          <fo:block text-align-last="justify" font-size="8pt" color="{$quiet}" padding-bottom="2mm" border-bottom="{$rule}">
            <xsl:if test="$logo != ''">
              <fo:external-graphic src="{$logo}" height="11mm" width="45mm" content-height="scale-down-to-fit" content-width="scale-down-to-fit" scaling="uniform" text-align="start" display-align="center" alignment-baseline="middle" fox:alt-text="{h:head/h:meta[@name = 'firm']/@content}"/>
              <fo:leader leader-length="3mm" leader-pattern="space"/>
            </xsl:if>
            <fo:inline font-weight="bold" color="{$mark}"><xsl:value-of select="h:head/h:meta[@name = 'firm']/@content"/></fo:inline>
            <fo:leader leader-pattern="space"/>
            <xsl:value-of select="h:head/h:title"/>
          </fo:block>
        </fo:static-content>
        <fo:static-content flow-name="xsl-region-after">
          <fo:block text-align-last="justify" font-size="8pt" color="{$quiet}">
            <xsl:value-of select="h:head/h:meta[@name = 'printed']/@content"/>
            <fo:leader leader-pattern="space"/>
            <fo:page-number/> of <fo:page-number-citation-last ref-id="all"/>
          </fo:block>
        </fo:static-content>
        <fo:flow flow-name="xsl-region-body">
          <xsl:apply-templates select="h:body/*"/>
          <xsl:if test="$footer != ''">
            <fo:block role="P" font-size="8pt" color="{$quiet}" space-before="8mm" padding-top="2mm" border-top="0.5pt solid {$line}" linefeed-treatment="preserve" keep-together.within-page="always"><xsl:value-of select="$footer"/></fo:block>
          </xsl:if>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template match="h:h1">
    <fo:block role="H1" color="{$mark}" font-size="18pt" line-height="1.2" font-weight="bold" space-after="3mm" wrap-option="wrap"><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="h:h2">
    <fo:block role="H2" id="{generate-id()}" font-size="12pt" font-weight="bold" space-before="6mm" space-after="2mm" keep-with-next.within-page="always"><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="h:p">
    <fo:block role="P" space-after="2mm" linefeed-treatment="preserve">
      <xsl:if test="@class = 'quiet'"><xsl:attribute name="color"><xsl:value-of select="$quiet"/></xsl:attribute></xsl:if>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="h:ul">
    <fo:list-block provisional-distance-between-starts="5mm" provisional-label-separation="2mm" space-after="2mm">
      <xsl:for-each select="h:li">
        <fo:list-item space-after="0.8mm">
          <fo:list-item-label end-indent="label-end()"><fo:block>•</fo:block></fo:list-item-label>
          <fo:list-item-body start-indent="body-start()"><fo:block linefeed-treatment="preserve"><xsl:apply-templates/></fo:block></fo:list-item-body>
        </fo:list-item>
      </xsl:for-each>
    </fo:list-block>
  </xsl:template>

  <!-- Facts are a table of two columns whose first cell is the header of its row. -->
  <xsl:template match="h:dl">
    <fo:table table-layout="fixed" width="100%" space-after="2mm">
      <fo:table-column column-width="50mm"/>
      <fo:table-column column-width="proportional-column-width(1)"/>
      <fo:table-body>
        <xsl:for-each select="h:dt">
          <fo:table-row keep-together.within-page="5">
            <fo:table-cell role="TH" fox:header="true" padding="0.8mm 2mm 0.8mm 0" border-bottom="0.5pt solid {$line}">
              <fo:block start-indent="0" color="{$quiet}"><xsl:apply-templates/></fo:block>
            </fo:table-cell>
            <fo:table-cell padding="0.8mm 0" border-bottom="0.5pt solid {$line}">
              <fo:block start-indent="0" linefeed-treatment="preserve"><xsl:apply-templates select="following-sibling::h:dd[1]/node()"/></fo:block>
            </fo:table-cell>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="h:table">
    <fo:table table-layout="fixed" width="100%" font-size="8pt" line-height="1.3" space-after="2mm">
      <xsl:for-each select="h:colgroup/h:col">
        <fo:table-column column-width="proportional-column-width({@width})"/>
      </xsl:for-each>
      <fo:table-header>
        <xsl:apply-templates select="h:thead/h:tr"/>
      </fo:table-header>
      <fo:table-body>
        <xsl:apply-templates select="h:tbody/h:tr"/>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="h:tr">
    <fo:table-row keep-together.within-page="5"><xsl:apply-templates select="h:th|h:td"/></fo:table-row>
  </xsl:template>

  <xsl:template match="h:th">
    <fo:table-cell padding="1mm" background-color="{$shade}" border-bottom="0.75pt solid {$quiet}">
      <fo:block font-weight="bold"><xsl:if test="@class = 'number'"><xsl:attribute name="text-align">end</xsl:attribute></xsl:if><xsl:apply-templates/></fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template match="h:td">
    <fo:table-cell padding="1mm" border-bottom="0.5pt solid {$line}">
      <fo:block linefeed-treatment="preserve"><xsl:if test="@class = 'number'"><xsl:attribute name="text-align">end</xsl:attribute></xsl:if><xsl:apply-templates/></fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- An element that has no style here would vanish without a word: that is a mistake of ours. -->
  <xsl:template match="*" priority="-1">
    <xsl:message terminate="yes">There is no style for <xsl:value-of select="name()"/>.</xsl:message>
  </xsl:template>
</xsl:stylesheet>
